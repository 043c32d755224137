import type { Ongeoefend, Verloop } from './proefdraai.js';

/** What these tables said is not told per scenario: they are asked at every step. */
export const OVERAL_GEVRAAGD: readonly string[] = ['delen', 'rasci', 'termijnen'];

/**
 * Which of these new or changed steps and rules no scenario came by: nobody has seen yet what they do. Advice, since a way
 * that is seldom taken is a good one too.
 */
export function deriveOngeoefend(
  gewijzigd: readonly Ongeoefend[],
  verlopen: readonly Verloop[],
): Ongeoefend[] {
  const geweest = new Set([
    ...verlopen.flatMap(({ stappen }) =>
      stappen.map(({ proces, element }) => `bpmn/${proces}.bpmn ${element}`),
    ),
    ...verlopen.flatMap(({ besluiten }) =>
      besluiten.flatMap(({ tabel, regel }) => regel.split(', ').map((een) => `dmn/${tabel}.dmn ${een}`)),
    ),
  ]);
  const overal = OVERAL_GEVRAAGD.map((tabel) => `dmn/${tabel}.dmn`);
  return gewijzigd.filter(({ bestand, id }) => !overal.includes(bestand) && !geweest.has(`${bestand} ${id}`));
}
