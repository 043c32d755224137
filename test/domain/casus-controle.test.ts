import { describe, expect, it } from '@jest/globals';
import {
  type ControleCasus,
  findSchendingen,
  findZonderCasus,
  type Motorstand,
} from '../../domain/bewaken/casus-controle.js';
import { controlemomentOp, isControleAchter } from '../../domain/bewaken/controle.js';

const NU = new Date('2026-11-24T04:00:00Z');
const voor = (minuten: number) => new Date(NU.getTime() - minuten * 60_000);

const motor: Motorstand = {
  gelezenOp: NU,
  instanties: [{ processInstanceKey: '1', casusId: 'a' }],
  wachtend: new Set(['taak-1']),
  storingen: [],
};
const wachtpunt = {
  soort: 'TAAK',
  sleutel: 'taak-1',
  geopendOp: voor(600).toISOString(),
  uiterlijk: '2026-11-24T16:00:00Z',
  escalatieOpen: false,
} as const;
const casus: ControleCasus = {
  casusId: 'a',
  fase: 'F2',
  eigenaarGroep: 'r04',
  vervangerGroep: 'r03',
  geopendOp: voor(6_000).toISOString(),
  wachtpunten: [wachtpunt],
};

function soorten(
  anders: { motor?: Partial<Motorstand>; casus?: Partial<ControleCasus>; onbezet?: string } = {},
): string[] {
  return findSchendingen({ ...motor, ...anders.motor }, [{ ...casus, ...anders.casus }], {
    isBezet: (groep) => groep !== anders.onbezet,
    nu: NU,
  }).map(({ soort }) => soort);
}

describe('INV1 van buitenaf', () => {
  it('heeft niets op een casus die gewoon loopt', () => {
    expect(soorten()).toEqual([]);
  });

  it.each<[string, Parameters<typeof soorten>[0], string[]]>([
    ['geen proces', { motor: { instanties: [] } }, ['PROCES']],
    [
      'twee processen',
      { motor: { instanties: [...motor.instanties, { processInstanceKey: '2', casusId: 'a' }] } },
      ['PROCES'],
    ],
    ['geen eigenaar', { casus: { eigenaarGroep: null } }, ['EIGENAAR']],
    ['geen vervanger', { casus: { vervangerGroep: '' } }, ['EIGENAAR']],
    ['eigenaar is vervanger', { casus: { vervangerGroep: 'r04' } }, ['EIGENAAR']],
    ['niemand in de groep van de vervanger', { onbezet: 'r03' }, ['EIGENAAR']],
    ['een taak die de motor niet kent', { motor: { wachtend: new Set() } }, ['WACHTPUNT']],
    [
      'een moment waar de motor niet op wacht',
      { motor: { wachtend: new Set() }, casus: { wachtpunten: [{ ...wachtpunt, soort: 'TIJD' }] } },
      ['WACHTPUNT'],
    ],
    ['nergens op wachten', { casus: { wachtpunten: [] } }, ['WACHTPUNT', 'TERMIJN']],
    [
      'een termijn die voorbij is',
      { casus: { wachtpunten: [{ ...wachtpunt, uiterlijk: voor(1).toISOString() }] } },
      ['TERMIJN'],
    ],
    [
      'een storing van meer dan vier uur',
      { motor: { storingen: [{ casusId: 'a', sinds: voor(241) }] } },
      ['STORING'],
    ],
  ])('vindt: %s', (_wat, anders, verwacht) => {
    expect(soorten(anders)).toEqual(verwacht);
  });

  it.each<[string, Parameters<typeof soorten>[0]]>([
    [
      'een termijn die voorbij is met een open escalatie',
      {
        casus: { wachtpunten: [{ ...wachtpunt, uiterlijk: voor(1).toISOString(), escalatieOpen: true }] },
      },
    ],
    [
      'een moment dat er net is: de motor wacht er niet meer op, de taak komt zo',
      {
        motor: { wachtend: new Set() },
        casus: {
          wachtpunten: [{ ...wachtpunt, soort: 'TIJD', uiterlijk: voor(-59).toISOString() }],
        },
      },
    ],
    ['een storing van net geen vier uur', { motor: { storingen: [{ casusId: 'a', sinds: voor(240) }] } }],
    ['een storing van een andere casus', { motor: { storingen: [{ casusId: 'b', sinds: voor(900) }] } }],
    [
      'een taak die net is klaargezet',
      {
        motor: { wachtend: new Set() },
        casus: { wachtpunten: [{ ...wachtpunt, geopendOp: voor(4).toISOString() }] },
      },
    ],
    [
      'een casus die net is geopend',
      {
        motor: { instanties: [] },
        casus: { geopendOp: voor(4).toISOString() },
      },
    ],
    [
      'wachten op een bericht',
      {
        motor: { wachtend: new Set() },
        casus: { wachtpunten: [{ ...wachtpunt, soort: 'BERICHT' }] },
      },
    ],
    ['een gesloten casus', { motor: { instanties: [] }, casus: { fase: 'F8', wachtpunten: [] } }],
  ])('laat met rust: %s', (_wat, anders) => {
    expect(soorten(anders)).toEqual([]);
  });

  it('kijkt ook naar de evaluatie', () => {
    expect(soorten({ motor: { instanties: [] }, casus: { fase: 'F9' } })).toEqual(['PROCES']);
  });

  it('vindt andersom een proces zonder casus', () => {
    const instanties = [
      { processInstanceKey: '1', casusId: 'a' },
      { processInstanceKey: '2', casusId: 'weg' },
      { processInstanceKey: '3', casusId: null },
    ];
    expect(findZonderCasus({ ...motor, instanties }, new Set(['a']))).toEqual(['2', '3']);
  });
});

describe('de controle zelf', () => {
  it.each([
    ['2026-01-15T03:00:00Z', '2026-01-15T04:00:00.000Z'],
    ['2026-07-15T03:00:00Z', '2026-07-15T03:00:00.000Z'],
    // The clock goes forward, and back.
    ['2026-03-29T03:00:00Z', '2026-03-29T03:00:00.000Z'],
    ['2026-10-25T03:00:00Z', '2026-10-25T04:00:00.000Z'],
    // Caught up after a standstill.
    ['2026-01-15T21:00:00Z', '2026-01-15T04:00:00.000Z'],
  ])('is op de dag van %s om %s', (nu, moment) => {
    expect(controlemomentOp(new Date(nu)).toISOString()).toBe(moment);
  });

  it.each([
    [voor(26 * 60).toISOString(), null, false],
    [voor(26 * 60 + 1).toISOString(), null, true],
    [null, voor(26 * 60 + 1).toISOString(), true],
    [null, voor(60).toISOString(), false],
    [null, null, false],
  ])('geslaagd op %s, eerste casus %s: achter is %s', (geslaagdOp, sinds, achter) => {
    expect(isControleAchter({ geslaagdOp, sinds }, NU)).toBe(achter);
  });
});
