import type { Plaats } from '../cipher/cipher.js';

/** Where the sealed text of a voorval belongs. */
export function voorvalPlaats(voorvalId: string): Plaats {
  return { tabel: 'voorval', id: voorvalId, veld: 'toelichting' };
}
