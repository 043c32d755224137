import type { Plaats } from '../cipher/cipher.js';

/** Where what a person gets to see belongs, and what the second reader said of it. */
export function inzagePlaats(verzoekId: string, veld: 'uitvoer' | 'opmerking'): Plaats {
  return { tabel: 'inzage', id: verzoekId, veld };
}
