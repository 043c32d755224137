import { andereRegioAfstemmen } from './andere-regio-afstemmen.js';
import { gevolgBepalen } from './gevolg-bepalen.js';
import { inhaaltaak } from './inhaaltaak.js';
import { ingreepMeetoetsen } from './ingreep-meetoetsen.js';
import { ingreepToetsen } from './ingreep-toetsen.js';
import { intrekkingBeoordelen } from './intrekking-beoordelen.js';
import { openstaandAfhandelen } from './openstaand-afhandelen.js';
import { herwegingVoorbereiden } from './herweging-voorbereiden.js';
import { quorumHerstellen } from './quorum-herstellen.js';
import { terugvalBeoordelen } from './terugval-beoordelen.js';

/** The tasks of `ketenaanpak` itself: between the phases, and beside them. */
export const ketenaanpakTaken = [
  gevolgBepalen,
  quorumHerstellen,
  openstaandAfhandelen,
  ingreepToetsen,
  ingreepMeetoetsen,
  intrekkingBeoordelen,
  andereRegioAfstemmen,
  inhaaltaak,
  herwegingVoorbereiden,
  terugvalBeoordelen,
] as const;
