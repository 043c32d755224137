import { describe, expect, it } from '@jest/globals';
import {
  dagenZonderDekking,
  type Roosterregel,
  roosterInvoerSchema,
  waarnemendeGroepen,
  waarnemingenVan,
} from '../../domain/bewaken/rooster.js';

/** A Tuesday. */
const NU = new Date('2026-11-24T09:00:00Z');
const regel = (anders: Partial<Roosterregel> = {}): Roosterregel => ({
  groep: 'r03.zvh',
  gebruikerId: 'regisseur',
  waarnemerGroep: null,
  voorGebruikerId: null,
  van: '2026-11-24',
  tot: '2026-12-31',
  ...anders,
});

describe('dekking', () => {
  it('telt de werkdagen van de komende week, vanaf morgen', () => {
    expect(dagenZonderDekking([], 'r03.zvh', NU)).toEqual([
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-30',
      '2026-12-01',
    ]);
  });

  it.each<[string, Roosterregel[], string[]]>([
    ['elke dag iemand', [regel()], []],
    ['tot en met de laatste dag', [regel({ tot: '2026-11-30' })], ['2026-12-01']],
    ['samen elke dag', [regel({ tot: '2026-11-26' }), regel({ van: '2026-11-27' })], []],
    [
      'een andere rol telt niet',
      [regel({ groep: 'r02.veilig-thuis', tot: '2026-12-31' })],
      ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01'],
    ],
    ['een groep die waarneemt', [regel({ gebruikerId: null, waarnemerGroep: 'r03.zvh.piket' })], []],
  ])('%s', (_naam, regels, verwacht) => {
    expect(dagenZonderDekking(regels, 'r03.zvh', NU)).toEqual(verwacht);
  });

  it('van een rol als geheel is er met een van haar organisaties', () => {
    expect(dagenZonderDekking([regel({ groep: 'r04.politie' })], 'r04', NU)).toEqual([]);
    expect(dagenZonderDekking([regel({ groep: 'r04' })], 'r04.politie', NU)).not.toEqual([]);
  });
});

describe('waarnemen', () => {
  it('geeft een taak ook aan de groep die waarneemt, alleen in die periode', () => {
    const regels = [regel({ gebruikerId: null, waarnemerGroep: 'r03.zvh.piket', tot: '2026-11-24' })];
    expect(waarnemendeGroepen(regels, ['r03.zvh'], NU)).toEqual(['r03.zvh.piket']);
    expect(waarnemendeGroepen(regels, ['r04'], NU)).toEqual([]);
    // Still the 24th in Greenwich, the 25th in the Netherlands.
    expect(waarnemendeGroepen(regels, ['r03.zvh'], new Date('2026-11-24T23:30:00Z'))).toEqual([]);
  });

  it('geeft iemand de groep van een ander, maar de eigen groep is geen waarnemen', () => {
    const regels = [regel({ groep: 'r02.veilig-thuis' }), regel()];
    const wie = { gebruikerId: 'regisseur', groepen: ['r03', 'r03.zvh'] };
    expect(waarnemingenVan(regels, wie, NU).map(({ groep }) => groep)).toEqual(['r02.veilig-thuis']);
    expect(waarnemingenVan(regels, { ...wie, gebruikerId: 'ander' }, NU)).toEqual([]);
  });
});

describe('een regel van het rooster', () => {
  const goed = {
    groep: 'r03.zvh',
    wie: 'persoon:regisseur',
    voorGebruikerId: null,
    van: '2026-11-24',
    tot: '2026-12-24',
  };
  it.each([
    [{}, true],
    [{ wie: 'groep:r03.zvh.piket' }, true],
    [{ wie: 'regisseur' }, false],
    [{ groep: 'r03' }, false],
    [{ groep: 'r14.techniek' }, false],
    [{ tot: '2026-11-23' }, false],
    [{ tot: '2027-02-23' }, true],
    [{ tot: '2027-02-24' }, false],
    [{ van: 'morgen' }, false],
  ])('%j is goed: %s', (anders, isGoed) => {
    expect(roosterInvoerSchema.safeParse({ ...goed, ...anders }).success).toBe(isGoed);
  });
});
