import type { Kpigebeurtenis } from '../../domain/kpi/deelmeting.js';
import type { Ketenfeit } from '../../domain/kpi/ketenfeit.js';

/** From the first moment up to the second. */
export interface Periode {
  vanaf: Date;
  tot: Date;
}

/** Something of the keten itself, counted as an event at the end of the period; of no casus. */
export function ketenfeit(soort: Ketenfeit, id: string, isGoed: boolean, op: Date): Kpigebeurtenis {
  return { casusId: `${soort}:${id}`, soort, waarde: isGoed ? 'ja' : 'nee', op: op.toISOString() };
}
