import type { Plaats } from '../cipher/cipher.js';

/** Where a sealed field of an action belongs. */
export function actiePlaats(actieId: string, veld: 'tekst' | 'uitkomst'): Plaats {
  return { tabel: 'actie', id: actieId, veld };
}
