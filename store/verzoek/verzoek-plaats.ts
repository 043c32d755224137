import type { Plaats } from '../cipher/cipher.js';

/** Where a sealed text of a request belongs. */
export function verzoekPlaats(
  verzoekId: string,
  veld: 'vraag' | 'identificatieDoor' | 'verlenging' | 'motivering' | 'opheffing',
): Plaats {
  return { tabel: 'verzoek', id: verzoekId, veld };
}
