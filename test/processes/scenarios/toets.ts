import { readFileSync } from 'node:fs';
import { it } from '@jest/globals';

/** The acceptance checks of the reference model (3.11), word for word. */
const TOETSEN = JSON.parse(
  readFileSync('test/processes/scenarios/acceptatietoetsen.json', 'utf8'),
) as readonly { scenario: string; toetsen: readonly string[] }[];

/** Each walks through dozens of tasks. */
export const LANG = 180_000;

const bewezen = new Set<string>();

/** The test of one acceptance check; its title is the check, so that a reader can go from the document to the test and back. */
export function toets(scenario: string, nummer: number, bewijs: () => Promise<void>): void {
  const tekst = TOETSEN.find((een) => een.scenario === scenario)?.toetsen[nummer - 1];
  if (tekst === undefined) throw new Error(`Expected the document to have check ${nummer} of ${scenario}`);
  bewezen.add(`${scenario}.${nummer}`);
  it(`${scenario}.${nummer} ${tekst}`, bewijs, LANG);
}

/** What the document asks and no test is called after. */
export function zonderToets(): string[] {
  return TOETSEN.flatMap(({ scenario, toetsen }) =>
    toetsen.map((_, plaats) => `${scenario}.${plaats + 1}`),
  ).filter((toets) => !bewezen.has(toets));
}
