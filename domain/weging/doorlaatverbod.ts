import { z } from 'zod';
import type { Mandaat } from '../keten/mandaat.js';
import type { Rol } from '../keten/rollen.js';
import type { DoorlaatverbodUitkomst } from './weging.js';

/** What police or OM decide in the toets. */
export const TOETSBESLUITEN = ['JA', 'NEE', 'NVT', 'MEER_NODIG'] as const;
export const toetsBesluitSchema = z.enum(TOETSBESLUITEN, { error: 'Kies een besluit.' });
export type ToetsBesluit = z.infer<typeof toetsBesluitSchema>;

export type Toetsstatus = 'OPEN' | 'BESLOTEN' | 'AFGEROND';

/** Does this advice of D4 ask police or OM to look? */
export function isToetsNodig(uitkomst: DoorlaatverbodUitkomst): boolean {
  return uitkomst === 'JA' || uitkomst === 'SPOEDTOETS' || uitkomst === 'TOETS';
}

/**
 * INV4: JA only with two independent bewijsmiddelen and a decision of police or OM; never by itself. What police
 * actually do is never held up by this.
 * @returns why this decision is refused, or null
 */
export function refuseToetsBesluit(vraag: {
  besluit: ToetsBesluit;
  /** Independent ones. */
  bewijsmiddelen: number;
  beslisser: { rollen: readonly Rol[]; mandaten: readonly Mandaat[] } | null;
}): 'GEEN_MANDAAT' | 'BEWIJS_ONVOLDOENDE' | null {
  const { besluit, bewijsmiddelen, beslisser } = vraag;
  if (
    beslisser === null ||
    !beslisser.rollen.includes('R07') ||
    !beslisser.mandaten.includes('doorlaatverbod')
  )
    return 'GEEN_MANDAAT';
  if (besluit === 'JA' && !(bewijsmiddelen >= 2)) return 'BEWIJS_ONVOLDOENDE';
  return null;
}

/** SPOEDTOETS and JA within hours (T05), TOETS within a working day (T06). */
export function toetsTermijnCode(uitkomst: DoorlaatverbodUitkomst): 'T05' | 'T06' {
  return uitkomst === 'TOETS' ? 'T06' : 'T05';
}
