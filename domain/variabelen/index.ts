import { actieVariabelen } from './actie.js';
import { adviezenVariabelen } from './adviezen.js';
import { afschalenVariabelen } from './afschalen.js';
import { bewakenVariabelen } from './bewaken.js';
import { casusVariabelen } from './casus.js';
import { casusoverlegVariabelen } from './casusoverleg.js';
import { doorlaatverbodVariabelen } from './doorlaatverbod.js';
import { evaluatieVariabelen } from './evaluatie.js';
import { feitenVariabelen } from './feiten.js';
import { ketenaanpakVariabelen } from './ketenaanpak.js';
import { planVanAanpakVariabelen } from './plan-van-aanpak.js';
import { periodiekeEvaluatieVariabelen } from './periodieke-evaluatie.js';
import { preventieVariabelen } from './preventie.js';
import { signalerenEnMeldenVariabelen } from './signaleren-en-melden.js';
import { strafrechtelijkTrajectVariabelen } from './strafrechtelijk-traject.js';
import { taakVariabelen } from './taak.js';
import { uitnodigingVariabelen } from './uitnodiging.js';
import { uitvoeringEnMonitoringVariabelen } from './uitvoering-en-monitoring.js';
import { verrijkenEnTweedeWegingVariabelen } from './verrijken-en-tweede-weging.js';
import { warmeOverdrachtVariabelen } from './warme-overdracht.js';
import { wegingEnKwalificatieVariabelen } from './weging-en-kwalificatie.js';
import { nazorgVariabelen } from './nazorg.js';
import { zijsporenVariabelen } from './zijsporen.js';
import type { Variabele } from './define-variabele.js';

/** The dictionary, one part per subject; a name stands in one part only. */
export const DELEN = [
  casusVariabelen,
  ketenaanpakVariabelen,
  feitenVariabelen,
  adviezenVariabelen,
  signalerenEnMeldenVariabelen,
  wegingEnKwalificatieVariabelen,
  afschalenVariabelen,
  doorlaatverbodVariabelen,
  casusoverlegVariabelen,
  uitnodigingVariabelen,
  verrijkenEnTweedeWegingVariabelen,
  warmeOverdrachtVariabelen,
  strafrechtelijkTrajectVariabelen,
  actieVariabelen,
  bewakenVariabelen,
  nazorgVariabelen,
  evaluatieVariabelen,
  planVanAanpakVariabelen,
  zijsporenVariabelen,
  preventieVariabelen,
  periodiekeEvaluatieVariabelen,
  uitvoeringEnMonitoringVariabelen,
  taakVariabelen,
] as const;

/**
 * Every process variable that may exist. None holds a direct identifier or free text. What is not in this dictionary
 * does not belong in the engine.
 */
export const VARIABELEN = {
  ...casusVariabelen,
  ...ketenaanpakVariabelen,
  ...feitenVariabelen,
  ...adviezenVariabelen,
  ...signalerenEnMeldenVariabelen,
  ...wegingEnKwalificatieVariabelen,
  ...afschalenVariabelen,
  ...doorlaatverbodVariabelen,
  ...casusoverlegVariabelen,
  ...uitnodigingVariabelen,
  ...verrijkenEnTweedeWegingVariabelen,
  ...warmeOverdrachtVariabelen,
  ...strafrechtelijkTrajectVariabelen,
  ...actieVariabelen,
  ...bewakenVariabelen,
  ...nazorgVariabelen,
  ...evaluatieVariabelen,
  ...planVanAanpakVariabelen,
  ...zijsporenVariabelen,
  ...preventieVariabelen,
  ...periodiekeEvaluatieVariabelen,
  ...uitvoeringEnMonitoringVariabelen,
  ...taakVariabelen,
} as const satisfies Record<string, Variabele>;

export type VariabeleNaam = keyof typeof VARIABELEN;

export function isVariabele(naam: string): naam is VariabeleNaam {
  return Object.hasOwn(VARIABELEN, naam);
}
