import { readFileSync } from 'node:fs';
import {
  KENMERKEN,
  deriveKenmerken,
  kenmerkenSchema,
  toTabelkenmerken,
} from '../../domain/persoon/kenmerk.js';
import { parseMelding } from '../../domain/melding/melding.js';
import { VERSCHIJNINGSVORMEN, type Verschijningsvorm } from '../../domain/casus/verschijningsvorm.js';
import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';

const { wie, waar, hoeveel } = parseMelding(aRustigeMelding());
const rustig = { wie: { ...wie, leeftijd: 30 }, waar, hoeveel: { ...hoeveel, aantalSlachtoffers: 1 } };
const dag = new Date('2026-11-24T09:00:00Z');

describe('kenmerken', () => {
  it('zijn precies de codes van D8 en D12', () => {
    const codes = ['partnerselectie', 'bestemming-bij-afschalen'].flatMap((tabel) =>
      [...readFileSync(`dmn/${tabel}.dmn`, 'utf8').matchAll(/list contains\(\?, "([^"]+)"\)/g)].map(
        ([, code]) => code,
      ),
    );
    const vormen = Object.keys(VERSCHIJNINGSVORMEN).filter(
      (vorm) => vorm !== 'OVERIG',
    ) as Verschijningsvorm[];
    const bekend = toTabelkenmerken(kenmerkenSchema.parse(Object.keys(KENMERKEN)), vormen);
    expect(new Set(codes)).toEqual(new Set(bekend));
  });

  it('volgen uit de melding als de melder het zeker weet', () => {
    expect(deriveKenmerken(rustig, dag)).toEqual([]);
    expect(
      deriveKenmerken(
        {
          wie: { ...rustig.wie, leeftijd: 17, lvb: 'ja', psychisch: 'ja' },
          waar: { ...waar, gemeente: 'buitenRegio' },
          hoeveel: { ...hoeveel, aantalSlachtoffers: 6 },
        },
        dag,
      ),
    ).toEqual(['minderjarig', 'lvb', 'verslavingOfGgz', 'buitenregio', 'meerdereSlachtoffers']);
  });

  it('komen van een geboortedatum als die jonger maakt dan de leeftijd die is genoemd', () => {
    const wieJong = { ...rustig.wie, geboortedatum: '2010-01-01' };
    expect(deriveKenmerken({ ...rustig, wie: wieJong }, dag)).toEqual(['minderjarig']);
  });

  it('ontstaan niet uit wat niemand weet', () => {
    const onbekend = { leeftijd: 'onbekend', lvb: 'onbekend', psychisch: 'onbekend' } as const;
    expect(
      deriveKenmerken(
        {
          wie: { ...wie, ...onbekend, verslaving: 'onbekend' },
          waar: { ...waar, gemeente: 'onbekend' },
          hoeveel: { ...hoeveel, aantalSlachtoffers: 'onbekend' },
        },
        dag,
      ),
    ).toEqual([]);
  });
});
