import type { KetenpartnerCode } from '../keten/ketenpartner.js';
import type { TweedeAdvies } from '../weging/tweede-weging.js';

/** What the tasks of A3.3 look at when somebody wants to complete one. */
export interface Verrijkingstand {
  /** Partners that come to the next casusoverleg and may have content of the casus (INV9). */
  bevraagbaar: readonly KetenpartnerCode[];
  /** The question that the task answers; null when there is none, or none of this casus. */
  verzoek: { isOpen: boolean; groepen: readonly string[] } | null;
  /** The partners that sat at the table when the casusoverleg opened. */
  aanTafel: readonly KetenpartnerCode[];
  /** The meeting was moved, and its process still has to hear so. */
  isOverlegVerzet: boolean;
  /** Of the second weging that is being made. */
  adviezen: readonly TweedeAdvies[];
}

/** Where nobody was asked and nobody sat. */
export const GEEN_VERRIJKING: Verrijkingstand = {
  bevraagbaar: [],
  verzoek: null,
  aanTafel: [],
  isOverlegVerzet: false,
  adviezen: [],
};
