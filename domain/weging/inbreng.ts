import type { Grondslag } from '../casus/casus.js';
import type { Mandaat } from '../keten/mandaat.js';
import type { Kwalificatie } from './weging.js';

/** What INV2 looks at. */
export interface InbrengStand {
  weging: { kwalificatie: Kwalificatie; mandaten: readonly Mandaat[] } | null;
  grondslagen: readonly Grondslag[];
  doelomschrijving: string | null;
}

export type InbrengWeigering = 'WEGING_ONTBREEKT' | 'GRONDSLAG_ONTBREEKT';

/**
 * INV2: no F3 without a weging vastgesteld by somebody with the mandate, that says WEL or VERMOEDEN, and without
 * grondslag and doel.
 * @returns why it is refused, or null
 */
export function refuseInbreng({
  weging,
  grondslagen,
  doelomschrijving,
}: InbrengStand): InbrengWeigering | null {
  if (weging === null || weging.kwalificatie === 'GEEN' || !weging.mandaten.includes('kwalificatie'))
    return 'WEGING_ONTBREEKT';
  if (grondslagen.length === 0 || (doelomschrijving ?? '').trim() === '') return 'GRONDSLAG_ONTBREEKT';
  return null;
}
