import { readFileSync } from 'node:fs';
import { importsOf, sourceFiles } from './source-files.js';
import { PRODUCTMATRIX } from '../../domain/toegang/toegang-matrix.js';

const files = sourceFiles(['store', 'workers', 'portal', 'start']);
const naming = (pattern: RegExp): string[] =>
  files.filter((file) => pattern.test(readFileSync(file, 'utf8'))).sort();
const hasBescherm = (file: string): boolean =>
  importsOf(file).some(({ name }) => /^domain\/kleine-aantallen\/(bescherm|stuurinformatie)$/.test(name));

/** No count of casussen leaves the casework but through domain/kleine-aantallen (INV11). */
describe('counts', () => {
  it('are asked of the database by what protects them, who rotates keys, and the search for known people', () => {
    const counting = naming(/\b(countAll|fn\.count|fn\.sum|count\(\*\))/);
    expect(counting.filter((file) => !hasBescherm(file))).toEqual([
      // How far a repair is, of what the asker chose.
      'store/herstel/read-herstel.ts',
      'store/matching/count-voorgesteld.ts',
      'store/matching/find-kandidaten.ts',
      'store/sleutelring/reseal.ts',
      'store/sleutelring/sleuteltelling.ts',
    ]);
    expect(counting).toContain('store/bewaren/list-bewaartermijnen.ts');
  });

  it('of a quarter are drawn up and read in one place', () => {
    expect(naming(/(selectFrom|insertInto)\('kwartaalcijfers'\)/)).toEqual([
      'store/stuurinformatie/publish-kwartalen.ts',
    ]);
    expect(hasBescherm('store/stuurinformatie/publish-kwartalen.ts')).toBe(true);
  });

  it('that are not protected are of procesregie alone', () => {
    const { cellen } = PRODUCTMATRIX.groepen.find(({ groep }) => groep === 'regie')!;
    expect(Object.keys(cellen)).toEqual(['R03']);
  });
});
