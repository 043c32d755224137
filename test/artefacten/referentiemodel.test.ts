import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stappenVan } from '../../start/modellen/herleiding.js';
import { onbekendeElementen, stappenZonderRegel, zonderPlaatje } from './herleiding.js';
import { type Model, readModels } from './model.js';

const page = readFileSync('docs/referentiemodel.md', 'utf8');

let models: Model[];
beforeAll(async () => {
  models = await readModels();
});

describe('de bladzijde over het referentiemodel', () => {
  it('noemt elke stap van elk proces, met haar activiteit en KPI', () => {
    expect(models.flatMap(stappenVan).length).toBeGreaterThan(0);
    expect(stappenZonderRegel(page, models)).toEqual([]);
  });

  it('noemt geen element dat niet bestaat', () => {
    expect(onbekendeElementen(page, models)).toEqual([]);
  });

  it('toont van elk proces een plaatje', () => {
    expect(zonderPlaatje(page, models)).toEqual([]);
  });

  it('verwijst alleen naar bestanden die er zijn', () => {
    const paden = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, pad]) => join('docs', pad!));
    expect(paden.filter((pad) => !existsSync(pad))).toEqual([]);
  });
});

describe('de tabel van invarianten', () => {
  const rijen = page
    .split('\n')
    .filter((regel) => /^\| INV\d+ \| .*\.test\.ts/.test(regel))
    .map((regel) => ({
      invariant: regel.split('|')[1]!.trim(),
      tests: [...regel.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, pad]) => pad!),
    }));

  it('heeft elke invariant van 3.9, in hun volgorde', () => {
    expect(rijen.map(({ invariant }) => invariant)).toEqual(
      Array.from({ length: 20 }, (_, plaats) => `INV${plaats + 1}`),
    );
  });

  it.each(rijen)('$invariant staat in elke test die haar probeert te breken', ({ invariant, tests }) => {
    const zonder = tests.filter((test) => !new RegExp(`\\b${invariant}\\b`).test(readFileSync(test, 'utf8')));
    expect(tests.length).toBeGreaterThan(0);
    expect(zonder).toEqual([]);
  });
});
