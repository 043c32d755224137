import type { Strafrechtveld } from '../../domain/casus/strafrecht.js';
import type { Plaats } from '../cipher/cipher.js';

/** Where the sealed value of a field of E18 belongs. */
export function strafrechtPlaats(casusId: string, veld: Strafrechtveld): Plaats {
  return { tabel: 'strafrechtveld', id: `${casusId}|${veld}`, veld: 'waarde' };
}
