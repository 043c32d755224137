import type { Plaats } from '../cipher/cipher.js';

/** Where the sealed place of a meeting belongs. */
export const overlegPlaats = (overlegId: string): Plaats => ({
  tabel: 'overleg',
  id: overlegId,
  veld: 'locatie',
});
