import type { Plaats } from '../cipher/cipher.js';

/** Where the sealed explanation of a postponement belongs. */
export function informatiePlaats(informatieId: string): Plaats {
  return { tabel: 'informatieplicht', id: informatieId, veld: 'toelichting' };
}
