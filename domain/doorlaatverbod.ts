import { z } from 'zod';
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
