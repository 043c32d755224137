import type { Betrokkene } from '../keten/betrokkene.js';
import { ROLREGELS } from './toegang-matrix.js';

/** What a reason is given for: the verwerkingslog, or one casus. */
export type Redenonderwerp = 'verwerkingen' | `casus:${string}`;

/** Characters that a reason has at least (D11.9, and R12 in D11.2). */
export const REDEN_MIN = 20;
/** How long a reason counts. */
export const REDEN_GELDIG_MS = 3_600_000;

export function isReden(tekst: string | undefined): tekst is string {
  return (tekst ?? '').trim().length >= REDEN_MIN;
}

/** Does this betrokkene see a casus only after saying why (R12)? */
export function moetRedenGeven(betrokkene: Betrokkene): boolean {
  if (betrokkene.soort !== 'professional') return false;
  const relaties = betrokkene.rollen.map((rol) => ROLREGELS[rol]?.relatie ?? 'GEEN');
  return (
    relaties.includes('MET_REDEN') &&
    relaties.every((relatie) => relatie === 'MET_REDEN' || relatie === 'GEEN')
  );
}
