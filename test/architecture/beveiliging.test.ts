import { existsSync, readFileSync } from 'node:fs';

const rows = readFileSync('docs/beveiliging.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, eis = '', doet = '', bewijs = '']) => ({ eis, doet, bewijs }));

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
});
