import type { Plaats } from '../cipher/cipher.js';

/** Where the sealed question belongs that an added partner gets once it comes. */
export const uitnodigingPlaats = (uitnodigingId: string): Plaats => ({
  tabel: 'uitnodiging',
  id: uitnodigingId,
  veld: 'vraag',
});
