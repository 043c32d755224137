import { existsSync, readFileSync } from 'node:fs';

const [asvs = '', attacks = ''] = readFileSync('docs/beveiliging.md', 'utf8').split('## Aanvallen');
const cellsOf = (text: string, isRow: RegExp): string[][] =>
  text
    .split('\n')
    .filter((line) => isRow.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

const rows = cellsOf(asvs, /^\| \d/).map(([, eis = '', doet = '', bewijs = '']) => ({ eis, doet, bewijs }));
const aanvallen = cellsOf(attacks, /^\| [A-Z]/).map(([, aanval = '', , bewijs = '']) => ({ aanval, bewijs }));

/** `test/…` and other paths between backticks. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:[\w.-]+\/)+[\w.-]*)`/g)].map(([, path]) => path ?? '');

describe('docs/beveiliging.md', () => {
  it('goes through all chapters of the ASVS', () => {
    const chapters = new Set(rows.map(({ eis }) => Number(eis.split('.')[0])));
    expect([...chapters].sort((one, other) => one - other)).toEqual(
      Array.from({ length: 14 }, (_, index) => index + 1),
    );
  });

  it.each(rows)('$eis names tests that are there, or a reason', ({ doet, bewijs }) => {
    expect(bewijs).not.toBe('');
    const paths = pathsIn(bewijs);
    expect([...paths, ...pathsIn(doet)].filter((path) => !existsSync(path))).toEqual([]);
    if (paths.length === 0) expect(bewijs).toMatch(/Geldt niet|Aan de beheerder|Opdracht:/);
  });

  it.each(aanvallen)('$aanval: names tests that are there', ({ bewijs }) => {
    expect(pathsIn(bewijs).length).toBeGreaterThan(0);
    expect(pathsIn(bewijs).filter((path) => !existsSync(path))).toEqual([]);
  });
});
