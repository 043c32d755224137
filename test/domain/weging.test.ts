import { describe, expect, it } from '@jest/globals';
import {
  type AfschaalStand,
  deriveActualiteitUitkomst,
  deriveAfschaalPoort,
  isBesluitJaNaWeging,
} from '../../domain/casus/afschalen.js';
import { deriveAfwijkingen, refuseBesluit } from '../../domain/weging/afwijking.js';
import { countOnafhankelijk } from '../../domain/weging/bewijsmiddel.js';
import { isToetsNodig, refuseToetsBesluit, toetsTermijnCode } from '../../domain/weging/doorlaatverbod.js';
import { refuseInbreng } from '../../domain/weging/inbreng.js';
import type { Mandaat } from '../../domain/keten/mandaat.js';
import { isMotivering } from '../../domain/weging/motivering.js';
import type { WegingBesluit } from '../../domain/weging/weging.js';
import { aProfessional, officier, piket, regisseur, weger } from '../builders/betrokkenen.js';
import { adviezen } from '../store/support/keten.js';

const ADVIEZEN = adviezen({
  acuut: ['ACUUT', 2],
  actueel: ['ACTUEEL', 1],
  veiligheid: ['ONVEILIG', 1],
  doorlaatverbod: ['JA', 2],
  kwalificatie: ['WEL', 3],
  prioriteit: ['P1', 1],
});
const CONFORM: WegingBesluit = {
  acuut: 'ACUUT',
  actueel: 'ACTUEEL',
  veiligheid: 'ONVEILIG',
  kwalificatie: 'WEL',
  prioriteit: 'P1',
};
const GOED = 'De situatie is nader onderzocht.';

describe('INV16: een motivering telt ten minste 20 tekens', () => {
  it.each([
    [GOED, true],
    ['Nu niet acuut meer.', false],
    ['Nu is het niet acuut', true],
    ['', false],
    [' '.repeat(40), false],
    ['\n\t'.repeat(20), false],
    [`   kort genoeg${' '.repeat(30)}`, false],
    [`a${' '.repeat(30)}b`, false],
    ['....................', false],
    ['xxxxxxxxxxxxxxxxxxxxxxxx', false],
    ['12345678901234567890', false],
    [undefined, false],
    [null, false],
    [12_345, false],
  ])('%j: %s', (tekst, verwacht) => {
    expect(isMotivering(tekst)).toBe(verwacht);
  });
});

describe('INV16: afwijken vraagt motivering en mandaat', () => {
  it.each<[string, Partial<WegingBesluit>, Mandaat[], unknown, ReturnType<typeof refuseBesluit>]>([
    ['volgens advies, met mandaat', {}, ['kwalificatie'], undefined, null],
    ['volgens advies, zonder mandaat', {}, [], GOED, 'GEEN_MANDAAT'],
    ['ander mandaat', {}, ['prioriteit', 'doorlaatverbod'], GOED, 'GEEN_MANDAAT'],
    [
      'afwijken zonder motivering',
      { kwalificatie: 'GEEN' },
      ['kwalificatie'],
      undefined,
      'MOTIVERING_ONTBREEKT',
    ],
    [
      'afwijken met spaties',
      { kwalificatie: 'GEEN' },
      ['kwalificatie'],
      ' '.repeat(20),
      'MOTIVERING_ONTBREEKT',
    ],
    ['afwijken met motivering', { kwalificatie: 'GEEN' }, ['kwalificatie'], GOED, null],
    ['afwijken in acuut', { acuut: 'NIET_ACUUT' }, ['kwalificatie'], undefined, 'MOTIVERING_ONTBREEKT'],
    ['afwijken in actueel', { actueel: 'NIET_ACTUEEL' }, ['kwalificatie'], undefined, 'MOTIVERING_ONTBREEKT'],
    ['afwijken in veiligheid', { veiligheid: 'VEILIG' }, ['kwalificatie'], undefined, 'MOTIVERING_ONTBREEKT'],
    ['prioriteit zonder mandaat daarvoor', { prioriteit: 'P2' }, ['kwalificatie'], GOED, 'GEEN_MANDAAT'],
    ['prioriteit met beide mandaten', { prioriteit: 'P2' }, ['kwalificatie', 'prioriteit'], GOED, null],
  ])('%s', (_naam, anders, mandaten, motivering, verwacht) => {
    const besluit = { ...CONFORM, ...anders };

    expect(refuseBesluit({ besluit, adviezen: ADVIEZEN, mandaten, motivering })).toBe(verwacht);
  });

  it('zonder elk advies is er geen besluit', () => {
    for (const { tabel } of ADVIEZEN.filter((advies) => advies.tabel !== 'doorlaatverbod')) {
      const onvolledig = ADVIEZEN.filter((advies) => advies.tabel !== tabel);
      expect(
        refuseBesluit({
          besluit: CONFORM,
          adviezen: onvolledig,
          mandaten: ['kwalificatie'],
          motivering: GOED,
        }),
      ).toBe('ADVIES_ONTBREEKT');
    }
  });

  it('noemt elke tabel waarvan is afgeweken', () => {
    expect(deriveAfwijkingen({ ...CONFORM, veiligheid: 'VEILIG', prioriteit: 'P3' }, ADVIEZEN)).toEqual([
      'veiligheid',
      'prioriteit',
    ]);
  });
});

describe('INV4: doorlaatverbod JA', () => {
  const zonderMandaat = aProfessional('agent', ['r07', 'r07.politie']);
  it.each([
    ['politie met twee bewijsmiddelen', 'JA', 2, piket, null],
    ['OM met drie', 'JA', 3, officier, null],
    ['één bewijsmiddel', 'JA', 1, officier, 'BEWIJS_ONVOLDOENDE'],
    ['geen bewijsmiddel', 'JA', 0, officier, 'BEWIJS_ONVOLDOENDE'],
    ['een getal dat er geen is', 'JA', Number.NaN, officier, 'BEWIJS_ONVOLDOENDE'],
    ['politie zonder mandaat', 'JA', 2, zonderMandaat, 'GEEN_MANDAAT'],
    ['weger', 'JA', 2, weger, 'GEEN_MANDAAT'],
    [
      'procesregie met het mandaat',
      'JA',
      2,
      { ...regisseur, mandaten: ['doorlaatverbod' as const] },
      'GEEN_MANDAAT',
    ],
    ['niemand', 'JA', 2, null, 'GEEN_MANDAAT'],
    ['NEE zonder bewijsmiddel', 'NEE', 0, officier, null],
    ['meer nodig', 'MEER_NODIG', 1, piket, null],
    ['NEE zonder mandaat', 'NEE', 2, weger, 'GEEN_MANDAAT'],
  ] as const)('%s', (_naam, besluit, bewijsmiddelen, beslisser, verwacht) => {
    expect(refuseToetsBesluit({ besluit, bewijsmiddelen, beslisser })).toBe(verwacht);
  });

  it.each([
    [[], 0],
    [['ja'], 1],
    [['nee'], 1],
    [['nee', 'nee'], 1],
    [['ja', 'nee'], 1],
    [['ja', 'ja'], 2],
    [['ja', 'ja', 'nee'], 2],
  ] as const)('%j telt als %i', (lijst, verwacht) => {
    expect(countOnafhankelijk(lijst.map((onafhankelijk) => ({ onafhankelijk })))).toBe(verwacht);
  });

  it.each([
    ['JA', true, 'T05'],
    ['SPOEDTOETS', true, 'T05'],
    ['TOETS', true, 'T06'],
    ['NEE', false, 'T05'],
    ['NVT', false, 'T05'],
  ] as const)('advies %s: toets %s', (uitkomst, nodig, termijn) => {
    expect(isToetsNodig(uitkomst)).toBe(nodig);
    if (nodig) expect(toetsTermijnCode(uitkomst)).toBe(termijn);
  });
});

describe('INV3: afschalen', () => {
  const weging = {
    actueel: 'NIET_ACTUEEL',
    doorlaatverbod: 'NVT',
    vastgesteldOp: '2026-11-24T09:00:00.000Z',
  } as const;
  const toets = {
    status: 'AFGEROND',
    besluit: 'NEE',
    geopendOp: '2026-11-24T09:10:00.000Z',
    beslotenOp: '2026-11-24T10:00:00.000Z',
  } as const;
  const nee = { nogInSituatie: 'nee', vastgesteldOp: '2026-11-24T11:00:00.000Z' } as const;

  it.each<[string, AfschaalStand, string]>([
    ['niets open', { weging, toetsen: [], actualiteit: null }, 'VRIJ'],
    ['geen weging', { weging: null, toetsen: [], actualiteit: null }, 'ACTUALITEIT'],
    ['toets open', { weging, toetsen: [{ ...toets, status: 'OPEN' }], actualiteit: null }, 'WACHT_TOETS'],
    [
      'besloten, nog niet afgerond',
      { weging, toetsen: [{ ...toets, status: 'BESLOTEN' }], actualiteit: null },
      'WACHT_TOETS',
    ],
    [
      'advies TOETS, nog geen toets',
      { weging: { ...weging, doorlaatverbod: 'TOETS' }, toetsen: [], actualiteit: null },
      'WACHT_TOETS',
    ],
    [
      'advies SPOEDTOETS, afgerond',
      { weging: { ...weging, doorlaatverbod: 'SPOEDTOETS' }, toetsen: [toets], actualiteit: null },
      'VRIJ',
    ],
    [
      'advies TOETS, alleen een toets van vóór deze weging',
      {
        weging: { ...weging, doorlaatverbod: 'TOETS' },
        toetsen: [{ ...toets, beslotenOp: '2026-11-23T10:00:00.000Z' }],
        actualiteit: null,
      },
      'WACHT_TOETS',
    ],
    [
      'actueel te bepalen',
      { weging: { ...weging, actueel: 'TE_BEPALEN' }, toetsen: [], actualiteit: null },
      'ACTUALITEIT',
    ],
    [
      'actueel te bepalen, vastgesteld nee',
      { weging: { ...weging, actueel: 'TE_BEPALEN' }, toetsen: [], actualiteit: nee },
      'VRIJ',
    ],
    [
      'vastgesteld onbekend',
      {
        weging: { ...weging, actueel: 'TE_BEPALEN' },
        toetsen: [],
        actualiteit: { ...nee, nogInSituatie: 'onbekend' },
      },
      'ACTUALITEIT',
    ],
    [
      'vastgesteld vóór deze weging',
      {
        weging: { ...weging, actueel: 'TE_BEPALEN' },
        toetsen: [],
        actualiteit: { ...nee, vastgesteldOp: '2026-11-23T11:00:00.000Z' },
      },
      'ACTUALITEIT',
    ],
  ])('%s: %s', (_naam, stand, verwacht) => {
    expect(deriveAfschaalPoort(stand)).toBe(verwacht);
  });

  it('een besluit JA na de weging spreekt afschalen tegen', () => {
    expect(isBesluitJaNaWeging({ weging, toetsen: [{ ...toets, besluit: 'JA' }], actualiteit: null })).toBe(
      true,
    );
    expect(isBesluitJaNaWeging({ weging, toetsen: [toets], actualiteit: null })).toBe(false);
  });

  it.each([
    ['nee', 'NIET_MEER'],
    ['ja', 'HERWEGEN'],
    ['onbekend', 'HERWEGEN'],
  ] as const)('nog in de situatie %s: %s', (nogInSituatie, verwacht) => {
    expect(deriveActualiteitUitkomst(nogInSituatie)).toBe(verwacht);
  });
});

describe('INV2: naar F3', () => {
  const weging = { kwalificatie: 'WEL', mandaten: ['kwalificatie'] } as const;
  const goed = { weging, grondslagen: ['WGS_ZVH'], doelomschrijving: 'Bescherming' } as const;
  it.each([
    ['met weging, grondslag en doel', {}, null],
    ['bij vermoeden', { weging: { ...weging, kwalificatie: 'VERMOEDEN' as const } }, null],
    ['bij geen mensenhandel', { weging: { ...weging, kwalificatie: 'GEEN' as const } }, 'WEGING_ONTBREEKT'],
    ['zonder weging', { weging: null }, 'WEGING_ONTBREEKT'],
    ['weging zonder mandaat', { weging: { ...weging, mandaten: [] } }, 'WEGING_ONTBREEKT'],
    ['zonder grondslag', { grondslagen: [] }, 'GRONDSLAG_ONTBREEKT'],
    ['zonder doel', { doelomschrijving: null }, 'GRONDSLAG_ONTBREEKT'],
    ['met een leeg doel', { doelomschrijving: '   ' }, 'GRONDSLAG_ONTBREEKT'],
  ])('%s: %s', (_naam, anders, verwacht) => {
    expect(refuseInbreng({ ...goed, ...anders })).toBe(verwacht);
  });
});
