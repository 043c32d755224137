import type { Doel } from '../../domain/toegang/doel.js';
import { doelkeuzes } from '../../domain/toegang/doelkeuze.js';
import type { Session } from './session.js';

/** For what a purpose is chosen: one casus, or the pages over all of them. */
export type Doelonderwerp = 'overzichten' | `casus:${string}`;

/** What the page at this path is about; the page that asks why a casus is opened is about that casus. */
export function doelonderwerpOf(path: string): Doelonderwerp {
  const casusId = /^\/(?:casussen\/|redenen\/casus:)([0-9a-f-]{36})(?:\/|$)/.exec(path)?.[1];
  return casusId === undefined ? 'overzichten' : `casus:${casusId}`;
}

/**
 * The purpose that this person chose for this in this session, as long as their roles still have it. What was chosen for
 * one casus does not hold for the next (D11.5).
 */
export function chosenDoel(
  { waarden, betrokkene }: Pick<Session, 'waarden' | 'betrokkene'>,
  onderwerp: Doelonderwerp,
): Doel | undefined {
  return doelkeuzes(betrokkene).find((keuze) => keuze === waarden[`doel:${onderwerp}`]);
}

/** The purpose that was chosen last, for whatever: the first to offer. */
export function lastDoel({ waarden, betrokkene }: Pick<Session, 'waarden' | 'betrokkene'>): Doel | undefined {
  return doelkeuzes(betrokkene).find((keuze) => keuze === waarden['laatsteDoel']);
}

/** What the session keeps of a choice. */
export const toKeptDoel = (onderwerp: Doelonderwerp, doel: Doel): Record<string, string> => ({
  [`doel:${onderwerp}`]: doel,
  laatsteDoel: doel,
});
