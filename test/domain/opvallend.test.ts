import { describe, expect, it } from '@jest/globals';
import { type Logfeit, type Opvallendregel, findOpvallend } from '../../domain/verantwoording/opvallend.js';

/** Tuesday, ten o'clock in the Netherlands. */
const BEGIN = Date.parse('2026-11-24T09:00:00Z');
const lees = (nummer: number, anders: Partial<Logfeit> = {}): Logfeit => ({
  tijdstip: new Date(BEGIN + nummer * 60_000).toISOString(),
  verwerking: 'CASUS_GELEZEN',
  actie: 'lezen',
  gebruikerId: 'weger',
  organisatie: 'POLITIE',
  betrokkeneSoort: 'casus',
  betrokkeneId: `casus-${nummer}`,
  gemeldDoor: [],
  ...anders,
});
const reeks = (aantal: number, maak: (nummer: number) => Partial<Logfeit> = () => ({})) =>
  Array.from({ length: aantal }, (_leeg, nummer) => lees(nummer, maak(nummer)));

describe('wat opvalt', () => {
  it.each<[string, Logfeit[], Opvallendregel[]]>([
    ['15 casussen in een uur', reeks(15), ['VEEL_CASUSSEN']],
    ['14 casussen in een uur', reeks(14), []],
    ['15 keer dezelfde casus', reeks(15, () => ({ betrokkeneId: 'casus-1' })), []],
    ['15 casussen, een per vijf minuten', reeks(15, (n) => lees(n * 5)), []],
    ['15 casussen in een lijst', reeks(15, () => ({ verwerking: 'CASUS_IN_LIJST' })), []],
    [
      '15 casussen door het product zelf',
      reeks(15, () => ({ gebruikerId: 'systeem:x', organisatie: null })),
      [],
    ],
    ['15 regels door wie toezicht houdt', reeks(15, () => ({ verwerking: 'VERWERKINGSLOG_GELEZEN' })), []],
    ['lezen om vijf voor zeven', [lees(0, { tijdstip: '2026-11-24T05:55:00Z' })], ['BUITEN_DIENSTTIJD']],
    ['lezen om zeven uur', [lees(0, { tijdstip: '2026-11-24T06:00:00Z' })], []],
    ['lezen om acht uur ’s avonds', [lees(0, { tijdstip: '2026-11-24T19:00:00Z' })], ['BUITEN_DIENSTTIJD']],
    ['lezen op zaterdag', [lees(0, { tijdstip: '2026-11-28T10:00:00Z' })], ['BUITEN_DIENSTTIJD']],
    ['lezen op eerste kerstdag', [lees(0, { tijdstip: '2026-12-25T10:00:00Z' })], ['BUITEN_DIENSTTIJD']],
    ['5 weigeringen op een dag', reeks(5, () => ({ actie: 'weigeren' })), ['VEEL_WEIGERINGEN']],
    ['4 weigeringen op een dag', reeks(4, () => ({ actie: 'weigeren' })), []],
    [
      '5 casussen die de eigen organisatie meldde',
      reeks(5, () => ({ gemeldDoor: ['POLITIE'] })),
      ['EIGEN_ORGANISATIE'],
    ],
    ['5 casussen die een ander meldde', reeks(5, () => ({ gemeldDoor: ['MEE'] })), []],
    [
      '5 keer één casus die de eigen organisatie meldde',
      reeks(5, () => ({ gemeldDoor: ['POLITIE'], betrokkeneId: 'x' })),
      [],
    ],
  ])('%s', (_naam, regels, verwacht) => {
    expect(findOpvallend(regels).map(({ regel }) => regel)).toEqual(verwacht);
  });

  it('zegt wie, wanneer en hoeveel, en niets over de persoon', () => {
    expect(findOpvallend([...reeks(16), lees(500)])).toEqual([
      {
        regel: 'VEEL_CASUSSEN',
        gebruikerId: 'weger',
        van: '2026-11-24T09:00:00.000Z',
        tot: '2026-11-24T09:15:00.000Z',
        aantal: 16,
      },
    ]);
  });

  it('telt mensen apart', () => {
    const regels = reeks(20, (nummer) => ({ gebruikerId: nummer % 2 === 0 ? 'een' : 'twee' }));
    expect(findOpvallend(regels)).toEqual([]);
  });
});
