import { actualiteitVaststellen } from './actualiteit-vaststellen.js';
import { acuutOpvolgen } from './acuut-opvolgen.js';
import { agendaVaststellen } from './agenda-vaststellen.js';
import { afschalenTweedeLezer } from './afschalen-tweede-lezer.js';
import { afschalenVoorstellen } from './afschalen-voorstellen.js';
import { bewijsZoeken } from './bewijs-zoeken.js';
import { casusInbrengen } from './casus-inbrengen.js';
import { doorlaatverbodBesluiten } from './doorlaatverbod-besluiten.js';
import { handmatigBeoordelen } from './handmatig-beoordelen.js';
import { ingrijpenAfstemmen } from './ingrijpen-afstemmen.js';
import { overdrachtBevestigen } from './overdracht-bevestigen.js';
import { overdrachtTerug } from './overdracht-terug.js';
import { overdrachtTweedeLezer } from './overdracht-tweede-lezer.js';
import { overdrachtVoorbereiden } from './overdracht-voorbereiden.js';
import { tweedeBeoordelaar } from './tweede-beoordelaar.js';
import { matchBeoordelen } from './match-beoordelen.js';
import { overlegAfronden } from './overleg-afronden.js';
import { partnerGeenReactie } from './partner-geen-reactie.js';
import { tweedeDatum } from './tweede-datum.js';
import { uitnodigingenVaststellen } from './uitnodigingen-vaststellen.js';
import { wegingVaststellen } from './weging-vaststellen.js';
import { wegingVoorbereiden } from './weging-voorbereiden.js';

/** The user tasks of the keten, in the order in which a casus meets them. */
export const TAKEN = [
  handmatigBeoordelen,
  acuutOpvolgen,
  matchBeoordelen,
  wegingVoorbereiden,
  wegingVaststellen,
  tweedeBeoordelaar,
  casusInbrengen,
  uitnodigingenVaststellen,
  partnerGeenReactie,
  agendaVaststellen,
  tweedeDatum,
  overlegAfronden,
  actualiteitVaststellen,
  afschalenVoorstellen,
  afschalenTweedeLezer,
  overdrachtVoorbereiden,
  overdrachtBevestigen,
  overdrachtTerug,
  overdrachtTweedeLezer,
  doorlaatverbodBesluiten,
  bewijsZoeken,
  ingrijpenAfstemmen,
] as const;
