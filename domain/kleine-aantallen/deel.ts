import { DREMPEL } from './bescherm.js';

/** Of fewer than this nothing is said: each half of it could be below the threshold. */
const KLEINSTE_GEHEEL = 2 * DREMPEL;

/**
 * A share in words, so that neither part can be worked out when it is below five (INV11). No count is said; a part from
 * zero to four gives the same words as any other, and what is left is rounded to fives of a hundred.
 * @returns null when nothing can be said
 */
export function deelInWoorden(deel: number, geheel: number): string | null {
  if (geheel < KLEINSTE_GEHEEL) return null;
  const kleinsteZekere = Math.floor((10 * (geheel - DREMPEL + 1)) / geheel) * 10;
  if (geheel - deel < DREMPEL) return `ten minste ${kleinsteZekere}%`;
  if (deel < DREMPEL) return `ten hoogste ${100 - kleinsteZekere}%`;
  return `ongeveer ${Math.round((20 * deel) / geheel) * 5}%`;
}
