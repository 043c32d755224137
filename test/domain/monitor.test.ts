import { describe, expect, it } from '@jest/globals';
import { isVanCompartiment } from '../../domain/monitor/compartiment.js';
import { doorlooptijdOf } from '../../domain/monitor/doorlooptijd.js';
import { geslotenWaarden, zoekvariabelen } from '../../domain/monitor/gesloten-waarden.js';
import {
  ZETBAAR,
  gegevenszetOf,
  invoersoortVan,
  isGegevenszet,
  zetverbodVan,
} from '../../domain/monitor/zetbaar.js';
import { TAKEN } from '../../domain/taak/taak.js';
import { klassenIn, klassenOveral } from '../../domain/monitor/klassezicht.js';
import { refuseWijziging } from '../../domain/toegang/toegangsgrenzen.js';
import { PRODUCTMATRIX } from '../../domain/toegang/toegang-matrix.js';
import { wijzigCel } from '../../domain/toegang/celwijziging.js';
import { VARIABELEN } from '../../domain/variabelen/index.js';
import { piket, regisseur, techniek, weger } from '../builders/betrokkenen.js';

describe('doorlooptijd', () => {
  it('is van niets niet bekend', () => {
    expect(doorlooptijdOf([])).toBeNull();
  });

  it('geeft duren die echt zijn voorgekomen, hoe ze ook binnenkomen', () => {
    const duren = Array.from({ length: 20 }, (_, index) => (20 - index) * 1_000);
    expect(doorlooptijdOf(duren)).toEqual({ aantal: 20, mediaan: 10_000, p95: 19_000 });
    expect(doorlooptijdOf([7])).toEqual({ aantal: 1, mediaan: 7, p95: 7 });
  });
});

describe('het compartiment van politie en OM', () => {
  it.each(['strafrechtelijk-traject', 'CallActivity_Straf', 'StartEvent_StrafrechtGestart'])(
    'omvat %s',
    (id) => {
      expect(isVanCompartiment(id)).toBe(true);
    },
  );

  it.each(['ketenaanpak', 'Task_WegingVaststellen', 'SubProcess_Toetsing'])('omvat niet %s', (id) => {
    expect(isVanCompartiment(id)).toBe(false);
  });
});

describe('welke waarden iemand ziet', () => {
  const mag = (...groepen: string[]) =>
    klassenIn((handeling) =>
      groepen.includes(handeling.replace(':lezen', ''))
        ? { toegestaan: true, grondslag: 'WGS_ZVH', doel: 'wegen', regel: 'D11.10' }
        : { toegestaan: false, regel: 'D11.3', zichtbaar: true },
    );

  it('zijn zonder de procesgegevens van de casus geen', () => {
    expect(mag('plan', 'acties', 'meldingKern', 'weging1', 'weging2', 'verdachte', 'daderdeel')).toEqual([]);
  });

  it('zijn van een klasse pas als elke groep van die klasse open is', () => {
    expect(mag('procesgegevens', 'plan')).toEqual(['ME']);
    expect(mag('procesgegevens', 'plan', 'acties')).toEqual(['ME', 'DY']);
  });

  it('zijn om op te zoeken alleen van wie ze in elke casus ziet', () => {
    expect(klassenOveral({ matrix: PRODUCTMATRIX }, regisseur)).toEqual(['ME', 'DY', 'EX', 'SG']);
    for (const een of [techniek, weger, piket])
      expect(klassenOveral({ matrix: PRODUCTMATRIX }, een)).toEqual([]);
  });

  it('zijn niet om op te zoeken als een organisatie er een voorwaarde bij maakt', () => {
    const matrix = wijzigCel(PRODUCTMATRIX, { groep: 'weging1', rol: 'R03', wordt: { lezen: ['vanafF3'] } });
    expect(klassenOveral({ matrix }, regisseur)).toEqual(['ME', 'DY', 'SG']);
  });
});

describe('zoeken op een gegeven', () => {
  const namen = zoekvariabelen(['ME', 'DY', 'EX', 'SG']);

  it('kan alleen op een gesloten lijst van waarden', () => {
    expect(geslotenWaarden('binding')).toEqual(['GEBONDEN', 'DUBBEL']);
    expect(geslotenWaarden('casusId')).toBeNull();
    expect(namen).not.toContain('casusId');
    expect(namen.length).toBeGreaterThan(20);
  });

  it('kan nooit op wat van het strafrechtelijk onderzoek is (INV8)', () => {
    expect(VARIABELEN.uitkomstVoorKeten.klasse).toBe('SG');
    expect(namen).not.toContain('uitkomstVoorKeten');
    expect(namen).not.toContain('preweegGedaan');
  });

  it('kan alleen op klassen die iemand mag zien', () => {
    expect(zoekvariabelen(['ME']).every((naam) => VARIABELEN[naam].klasse === 'ME')).toBe(true);
    expect(zoekvariabelen([])).toEqual([]);
  });
});

describe('een gegeven zetten', () => {
  it('kan alleen met gegevens over het proces, zonder vrije tekst, waarover geen mens besluit', () => {
    const besluiten = new Set<string>(TAKEN.flatMap(({ variabelen }) => variabelen));
    for (const naam of ZETBAAR) {
      expect([naam, VARIABELEN[naam].klasse]).toEqual([naam, 'ME']);
      expect([naam, besluiten.has(naam)]).toEqual([naam, false]);
      expect([naam, isGegevenszet({ variabele: naam, waarde: 'vrije tekst' })]).toEqual([naam, false]);
    }
  });

  it.each([
    ['gevolg', 'BESLUIT'],
    ['kwalificatie', 'BESLUIT'],
    ['kwalificatieAdvies', 'ADVIES'],
    ['afschaalPoort', 'POORT'],
    ['toetsId', 'SLEUTEL'],
    ['voortgangOp', 'TERMIJN'],
    ['inhaalTermijnCode', 'TERMIJN'],
    ['uitvoerderGroepen', 'TOEGANG'],
    ['personen', 'DOSSIER'],
    ['preweegBekend', 'COMPARTIMENT'],
    ['planModus', null],
  ] as const)('zegt van %s waarom het niet kan: %s', (naam, verbod) => {
    expect(zetverbodVan(naam)).toBe(verbod);
  });

  it('heeft voor elk gegeven een reden waarom niet, of een manier om het te vragen', () => {
    const namen = Object.keys(VARIABELEN) as (keyof typeof VARIABELEN)[];
    const zonder = namen.filter((naam) => zetverbodVan(naam) === null);
    expect(zonder.sort()).toEqual([...ZETBAAR]);
    expect(new Set(zonder.map(invoersoortVan))).toEqual(new Set(['keuze', 'getal', 'moment']));
  });

  it.each([
    'afschaalPoort',
    'afsluitResultaat',
    'neutraal',
    'tweedeBeoordelaar',
    'vervolg',
    'fase',
    'casusId',
  ])('kan niet met %s: dat bewaakt of draagt een besluit', (naam) => {
    expect(gegevenszetOf(naam, 'VERDER')).toBeNull();
  });

  it('kan alleen met een waarde die het gegeven kan hebben', () => {
    expect(gegevenszetOf('ingang', 'MELDPUNT')).toEqual({ variabele: 'ingang', waarde: 'MELDPUNT' });
    expect(gegevenszetOf('ingang', 'ACHTERDEUR')).toBeNull();
    expect(gegevenszetOf('hangend', '12')).toEqual({ variabele: 'hangend', waarde: 12 });
    for (const tekst of ['-1', '1,5', 'twaalf', '']) expect(gegevenszetOf('hangend', tekst)).toBeNull();
  });

  it('leest een moment op de klok in Nederland', () => {
    expect(gegevenszetOf('controleOp', '2026-12-01T05:00')).toEqual({
      variabele: 'controleOp',
      waarde: '2026-12-01T04:00:00.000Z',
    });
    for (const tekst of ['2026-13-01T05:00', '2026-12-01', 'morgen'])
      expect(gegevenszetOf('controleOp', tekst)).toBeNull();
  });
});

describe('de toegangsregels van de monitor', () => {
  it.each(['R02', 'R05', 'R07', 'R11', 'R13'] as const)('krijgt %s met geen wijziging', (rol) => {
    expect(refuseWijziging(PRODUCTMATRIX, { groep: 'monitor', rol, wordt: { lezen: [] } })).toBe('MONITOR');
  });

  it('kan een organisatie aan procesregie ontnemen', () => {
    expect(refuseWijziging(PRODUCTMATRIX, { groep: 'monitor', rol: 'R03', wordt: {} })).toBeNull();
  });
});
