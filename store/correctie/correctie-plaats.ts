import type { Plaats } from '../cipher/cipher.js';

/** Where a sealed part of a correction belongs. */
export function correctiePlaats(
  correctieId: string,
  veld: 'oud' | 'nieuw' | 'onderbouwing' | 'motivering',
): Plaats {
  return { tabel: 'correctie', id: correctieId, veld };
}
