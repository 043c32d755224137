import type { MeldingInvoer } from './melding.js';
import { ONBEKENDE_PERSOON, type Persoon } from '../persoon/persoon.js';

/** Of more people than this the rest gets a dossier by hand: a slip of the pen must not make ten thousand (proposal). */
const MEESTE_PERSONEN = 50;

/**
 * The people of one melding, each of whom gets a dossier in the same casus (3.1, decision 2): the one that the melder
 * told of, and as many unknown ones as there are more victims. A number that nobody knows adds nobody.
 */
export function personenVanMelding({ wie, hoeveel }: Pick<MeldingInvoer, 'wie' | 'hoeveel'>): Persoon[] {
  const erbij = aantalDossiersVoor(hoeveel.aantalSlachtoffers) - 1;
  return [wie, ...Array.from({ length: erbij }, () => ONBEKENDE_PERSOON)];
}

/** How many dossiers a casus with so many victims has: always that of who the melding is about. */
export function aantalDossiersVoor(aantalSlachtoffers: number | 'onbekend'): number {
  if (aantalSlachtoffers === 'onbekend') return 1;
  return Math.max(1, Math.min(aantalSlachtoffers, MEESTE_PERSONEN));
}
