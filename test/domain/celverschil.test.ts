import { celverschillen } from '../../domain/toegang/celverschil.js';
import type { Cel } from '../../domain/toegang/toegang-matrix.js';

describe('het verschil tussen twee cellen', () => {
  it.each<[string, Cel, Cel, string[]]>([
    ['niets', { lezen: ['vanafF2', 'breekglas'] }, { lezen: ['breekglas', 'vanafF2'] }, []],
    ['lezen erbij', {}, { lezen: ['vanafF2'] }, ['lezen RUIMER']],
    ['schrijven eraf', { lezen: [], schrijven: [] }, { lezen: [] }, ['schrijven KRAPPER']],
    ['een voorwaarde erbij', { lezen: [] }, { lezen: ['vanafF2'] }, ['lezen KRAPPER']],
    ['een voorwaarde eraf', { lezen: ['vanafF2', 'eigenTaak'] }, { lezen: ['eigenTaak'] }, ['lezen RUIMER']],
    ['een andere voorwaarde', { lezen: ['vanafF2'] }, { lezen: ['eigenTaak'] }, ['lezen ANDERS']],
    ['alles eraf', { lezen: [], schrijven: ['vanafF3'] }, {}, ['lezen KRAPPER', 'schrijven KRAPPER']],
  ])('is %s', (_naam, was, wordt, verwacht) => {
    expect(celverschillen(was, wordt).map(({ actie, richting }) => `${actie} ${richting}`)).toEqual(verwacht);
  });
});
