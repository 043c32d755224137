import type { Plaats } from '../cipher/cipher.js';

/** Where the sealed question and answer of a partner belong. */
export function informatieverzoekPlaats(verzoekId: string, veld: 'vraag' | 'bijdrage'): Plaats {
  return { tabel: 'informatieverzoek', id: verzoekId, veld };
}

/** Where the sealed account of the melder belongs. */
export function hoorverslagPlaats(hoorverslagId: string): Plaats {
  return { tabel: 'hoorverslag', id: hoorverslagId, veld: 'verslag' };
}
