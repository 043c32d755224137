import type { Plaats } from '../cipher/cipher.js';

/** Where a sealed field of a weging belongs. */
export function wegingPlaats(
  weging: { casusId: string; versie: number },
  veld: 'invoer' | 'motivering',
): Plaats {
  return { tabel: 'weging', id: `${weging.casusId}|${weging.versie}`, veld };
}
