import type { Plaats } from '../cipher/cipher.js';

/** Where the sealed care need of a traject belongs. */
export const nazorgPlaats = (nazorgId: string): Plaats => ({ tabel: 'nazorg', id: nazorgId, veld: 'vraag' });

/** Where the sealed report of a contact belongs. */
export const contactPlaats = (sleutel: string): Plaats => ({
  tabel: 'nazorgcontact',
  id: sleutel,
  veld: 'verslag',
});
