import { type SocialeKaart, magInhoudZien } from '../keten/sociale-kaart.js';
import type { OpenActie } from './rest.js';
import type { PlanInvoer, Planactie } from './plan.js';

/** What the store knows when somebody wants to finish or adopt a plan. */
export interface Planstand {
  /** What the second weging decided; null while nobody did, and then all is asked. */
  uitkomst: 'MH_ZORG' | 'MH_GEENZORG' | null;
  /** The plan as it was written last; null before. */
  concept: PlanInvoer | null;
  /** How many times the offer of care is repeated in this casus, done or still to do (T19). */
  zorgaanboden: number;
  /** Whether police or OM wrote the part about the perpetrator. */
  heeftDaderdeel: boolean;
  /** Of the plan or not: each needs a decision when the uitvoering ends. */
  openActies: readonly OpenActie[];
  /** Who holds the actions that were put out, by key. */
  houders: ReadonlyMap<string, string>;
}

export type PlanWeigering =
  | 'ACTIE_ONTBREEKT'
  | 'ACTIEDATUM_VOORBIJ'
  | 'HOUDER_ZONDER_GRONDSLAG'
  | 'PLANDEEL_ONTBREEKT'
  | 'ZORGCOORDINATOR_ONTBREEKT'
  | 'PLANREDEN_ONTBREEKT'
  | 'ZORGAANBOD_ONTBREEKT';

/** Repeated after 4 and after 12 weeks (D6, T19). */
const ZORGAANBODEN = 2;

/**
 * Is the plan whole (4.8)? Care and safety both have their part and the care its coordinator; without care there is a
 * reason, and the offer of it is repeated.
 * @returns what it lacks first, or null
 */
export function refusePlan(
  plan: PlanInvoer,
  { uitkomst, zorgaanboden, houders, kaart }: Planstand & { kaart: SocialeKaart },
  vandaag: string,
): PlanWeigering | null {
  if (plan.acties.length === 0) return 'ACTIE_ONTBREEKT';
  const isTeLaat = plan.acties.some(({ actieId, uiterlijk }) => actieId === null && uiterlijk < vandaag);
  if (isTeLaat) return 'ACTIEDATUM_VOORBIJ';
  // Who got an action while it could keeps it: what was done does not change by who stopped since.
  const isNieuwBij = ({ actieId, houder }: Planactie) => houders.get(actieId ?? '') !== houder;
  if (plan.acties.some((actie) => isNieuwBij(actie) && !magInhoudZien(kaart, actie.houder)))
    return 'HOUDER_ZONDER_GRONDSLAG';
  if (plan.veiligheidsdeel === undefined) return 'PLANDEEL_ONTBREEKT';
  if (uitkomst === 'MH_GEENZORG') {
    if (plan.redenGeenZorg === undefined) return 'PLANREDEN_ONTBREEKT';
    return zorgaanboden < ZORGAANBODEN ? 'ZORGAANBOD_ONTBREEKT' : null;
  }
  if (plan.zorgdeel === undefined) return 'PLANDEEL_ONTBREEKT';
  return plan.zorgcoordinator ? null : 'ZORGCOORDINATOR_ONTBREEKT';
}
