import type { Plaats } from '../cipher/cipher.js';

/** Where the sealed text of a reason belongs. */
export function redenPlaats(redenId: string): Plaats {
  return { tabel: 'toegangsreden', id: redenId, veld: 'tekst' };
}
