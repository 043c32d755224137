import { bescherm } from './bescherm.js';
import { celnaam, type Geteld, telIn } from './telling.js';
import { GEMEENTEKEUZES } from '../keten/gemeente.js';

/** What casussen are counted by; each table has one of these and its total. */
export const INDELINGEN = {
  gemeente: GEMEENTEKEUZES,
  kwalificatie: ['WEL', 'VERMOEDEN', 'GEEN', 'NIET_GEWOGEN'],
  prioriteit: ['P1', 'P2', 'P3', 'P4', 'GEEN'],
} as const satisfies Record<string, readonly string[]>;
export type Indeling = keyof typeof INDELINGEN;

/** The counts of one quarter that may be shown, by cell; what is not there is hidden. */
export type Cijfers = Readonly<Record<string, number>>;

/** Counts the casussen of one quarter, as far as they may leave the casework (A1.2, INV11). */
export function telCijfers(casussen: readonly (Geteld & Record<Indeling, string>)[]): Cijfers {
  const tabellen = Object.keys(INDELINGEN).map((indeling) => [indeling]);
  return Object.fromEntries(bescherm(telIn(casussen, tabellen, INDELINGEN)));
}

/** @returns how many, or null when that may not be shown */
export function leesCijfer(cijfers: Cijfers, indeling?: Indeling, groep?: string): number | null {
  const cel = indeling === undefined || groep === undefined ? {} : { [indeling]: groep };
  return cijfers[celnaam(cel)] ?? null;
}
