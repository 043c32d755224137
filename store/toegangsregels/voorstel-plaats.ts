import type { Plaats } from '../cipher/cipher.js';

/** Where the sealed texts of a proposal belong. */
export function voorstelPlaats(voorstelId: string, veld: 'reden' | 'oordeel'): Plaats {
  return { tabel: 'toegangsvoorstel', id: voorstelId, veld };
}
