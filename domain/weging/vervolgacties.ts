import type { Vervolgsjabloon } from '../plan/sjabloon.js';
import { type Uitkomst, isMensenhandel } from './tweede-weging.js';

/** An action that follows from a second weging; `rang` tells the first time from the second. */
export interface Vervolgactie {
  sjabloon: Vervolgsjabloon;
  rang: 1 | 2 | null;
}

/** Bedenktijd, its check by the police, or a permit instead of it: the police looks at each (D10). */
const BEDENKTIJD = ['BEDENKTIJD', 'TOETS', 'VERGUNNING'];
/** Lawful stay, so no bedenktijd: the person is told about rights all the same (D10.5). */
const INFORMEREN = 'D10_5';

/**
 * What is put out by itself after a second weging (4.7, 11): registration of a victim (T18), care that is offered again
 * (T19), bedenktijd as D10 advised per person. Nothing when it is no mensenhandel.
 */
export function deriveVervolgacties(
  uitkomst: Uitkomst,
  bedenktijd: readonly { uitkomst: string | null; regels: readonly string[] }[],
): Vervolgactie[] {
  if (!isMensenhandel(uitkomst)) return [];
  const eenmalig = (sjabloon: Vervolgsjabloon, nodig: boolean): Vervolgactie[] =>
    nodig ? [{ sjabloon, rang: null }] : [];
  const opnieuw: Vervolgactie[] = ([1, 2] as const).map((rang) => ({
    sjabloon: 'ZORGAANBOD_HERHALEN',
    rang,
  }));
  return [
    ...eenmalig('COMENSHA_REGISTRATIE', true),
    ...(uitkomst === 'MH_GEENZORG' ? opnieuw : []),
    ...eenmalig(
      'BEDENKTIJD',
      bedenktijd.some((advies) => BEDENKTIJD.includes(advies.uitkomst ?? '')),
    ),
    ...eenmalig(
      'INFORMEREN',
      bedenktijd.some(({ regels }) => regels.includes(INFORMEREN)),
    ),
  ];
}
