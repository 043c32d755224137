import type { Plaats } from '../cipher/cipher.js';

interface Versie {
  casusId: string;
  versie: number;
}

/** Where the sealed text of a plan belongs. */
export function planPlaats({ casusId, versie }: Versie): Plaats {
  return { tabel: 'planversie', id: `${casusId}|${versie}`, veld: 'plan' };
}

/** Where the sealed text of the part about the perpetrator belongs. */
export function daderdeelPlaats({ casusId, versie }: Versie): Plaats {
  return { tabel: 'daderdeel', id: `${casusId}|${versie}`, veld: 'tekst' };
}
