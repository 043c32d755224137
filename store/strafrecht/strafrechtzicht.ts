import type { ZichtbareCasus } from '../toegang/casus-toegang.js';
import type { Strafrechtzicht } from '../wachtpunt/open-wachtpunten.js';

/** What of the criminal side of a casus this betrokkene may know (INV8). */
export function strafrechtzichtOf(may: ZichtbareCasus['may']): Strafrechtzicht {
  return {
    compartiment: may('strafrecht:schrijven').toegestaan,
    vrijgegeven: may('strafrecht:lezen', { feiten: { vrijgegeven: true } }).toegestaan,
  };
}
