import type { Plaats } from '../cipher/cipher.js';

/** Where the sealed reason of emergency access belongs. */
export function breekglasPlaats(breekglasId: string): Plaats {
  return { tabel: 'breekglas', id: breekglasId, veld: 'reden' };
}
