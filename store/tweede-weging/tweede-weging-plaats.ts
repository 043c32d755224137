import type { Plaats } from '../cipher/cipher.js';

/** Where a sealed field of a second weging belongs. */
export function tweedeWegingPlaats(
  weging: { casusId: string; versie: number },
  veld: 'invoer' | 'kader' | 'risico' | 'motivering',
): Plaats {
  return { tabel: 'tweedeWeging', id: `${weging.casusId}|${weging.versie}`, veld };
}
