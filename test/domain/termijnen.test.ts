import { describe, expect, it } from '@jest/globals';
import { dagVan, maandenErbij, momentOp } from '../../domain/tijd/amsterdam.js';
import { feestdagenIn } from '../../domain/tijd/feestdagen.js';
import type { Prioriteit } from '../../domain/casus/prioriteit.js';
import { planTaak } from '../../domain/taak/taak-plan.js';
import type { TermijnCode } from '../../domain/taak/termijncode.js';
import { deriveUiterlijk } from '../../domain/taak/termijnen.js';
import type { Veiligheid } from '../../domain/weging/weging.js';
import { isWerkdag, werkdagenErbij } from '../../domain/tijd/werkkalender.js';
import { termijnregel } from '../support/regels.js';

describe('werkkalender', () => {
  it.each([
    [
      2024,
      [
        '2024-01-01',
        '2024-03-29',
        '2024-04-01',
        '2024-04-27',
        '2024-05-05',
        '2024-05-09',
        '2024-05-20',
        '2024-12-25',
        '2024-12-26',
      ],
    ],
    // 27 April 2025 is a Sunday.
    [
      2025,
      [
        '2025-01-01',
        '2025-04-18',
        '2025-04-21',
        '2025-04-26',
        '2025-05-05',
        '2025-05-29',
        '2025-06-09',
        '2025-12-25',
        '2025-12-26',
      ],
    ],
    [
      2026,
      [
        '2026-01-01',
        '2026-04-03',
        '2026-04-06',
        '2026-04-27',
        '2026-05-05',
        '2026-05-14',
        '2026-05-25',
        '2026-12-25',
        '2026-12-26',
      ],
    ],
    [
      2027,
      [
        '2027-01-01',
        '2027-03-26',
        '2027-03-29',
        '2027-04-27',
        '2027-05-05',
        '2027-05-06',
        '2027-05-17',
        '2027-12-25',
        '2027-12-26',
      ],
    ],
  ])('feestdagen van %i', (jaar, dagen) => {
    expect([...feestdagenIn(jaar)].sort()).toEqual(dagen);
  });

  it.each([
    ['2026-11-24', true],
    ['2026-11-28', false],
    ['2026-11-29', false],
    ['2026-04-27', false],
    ['2026-12-25', false],
  ])('%s is werkdag: %s', (dag, verwacht) => {
    expect(isWerkdag(dag)).toBe(verwacht);
  });

  it.each([
    ['2026-11-24', 1, '2026-11-25'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2026-12-24', 2, '2026-12-29'],
    ['2026-12-31', 1, '2027-01-04'],
    ['2026-04-02', 1, '2026-04-07'],
  ])('%s en %i werkdagen erbij is %s', (dag, aantal, verwacht) => {
    expect(werkdagenErbij(dag, aantal)).toBe(verwacht);
  });
});

describe('de klok in Amsterdam', () => {
  it.each([
    ['2026-11-24', '17:00', '2026-11-24T16:00:00.000Z'],
    ['2026-07-01', '17:00', '2026-07-01T15:00:00.000Z'],
    ['2026-03-29', '17:00', '2026-03-29T15:00:00.000Z'],
    ['2026-10-25', '17:00', '2026-10-25T16:00:00.000Z'],
    ['2026-10-25', '00:30', '2026-10-24T22:30:00.000Z'],
  ])('%s %s is %s', (dag, tijd, verwacht) => {
    expect(momentOp(dag, tijd).toISOString()).toBe(verwacht);
  });

  it('na middernacht is het in Nederland al de volgende dag', () => {
    expect(dagVan(new Date('2026-11-24T23:30:00Z'))).toBe('2026-11-25');
  });

  it.each([
    ['2026-11-24T09:00:00Z', 6, '2027-05-24T08:00:00.000Z'],
    ['2026-08-31T10:00:00Z', 6, '2027-02-28T11:00:00.000Z'],
  ])('%s en %i maanden erbij', (moment, aantal, verwacht) => {
    expect(maandenErbij(new Date(moment), aantal).toISOString()).toBe(verwacht);
  });
});

/** Tuesday 10.00, Friday evening, and Saturday, in Dutch time. */
const DINSDAG = '2026-11-24T09:00:00Z';
const VRIJDAGAVOND = '2026-11-27T20:00:00Z';
const ZATERDAG = '2026-11-28T09:00:00Z';

describe('termijnen van 3.6', () => {
  it.each<[TermijnCode, Prioriteit, Veiligheid | null, string, string]>([
    ['T02', 'P1', null, DINSDAG, '2026-11-24T10:00:00.000Z'],
    ['T02', 'P4', null, ZATERDAG, '2026-11-28T10:00:00.000Z'],
    ['T03', 'P1', null, DINSDAG, '2026-11-24T13:00:00.000Z'],
    ['T03', 'P3', null, DINSDAG, '2026-11-25T16:00:00.000Z'],
    ['T03', 'P3', null, VRIJDAGAVOND, '2026-11-30T16:00:00.000Z'],
    ['T04', 'P1', null, DINSDAG, '2026-11-24T13:00:00.000Z'],
    ['T04', 'P1', null, ZATERDAG, '2026-11-28T13:00:00.000Z'],
    ['T04', 'P2', null, DINSDAG, '2026-11-26T16:00:00.000Z'],
    ['T04', 'P3', null, DINSDAG, '2026-11-27T16:00:00.000Z'],
    ['T04', 'P4', null, DINSDAG, '2026-12-01T16:00:00.000Z'],
    ['T05', 'P2', 'ONVEILIG', ZATERDAG, '2026-11-28T13:00:00.000Z'],
    ['T06', 'P2', 'VEILIG', DINSDAG, '2026-11-25T16:00:00.000Z'],
    ['T06', 'P2', 'ONVEILIG', DINSDAG, '2026-11-24T16:00:00.000Z'],
    ['T06', 'P2', null, DINSDAG, '2026-11-24T16:00:00.000Z'],
    ['T06', 'P2', 'ONVEILIG', ZATERDAG, '2026-11-28T22:59:00.000Z'],
    ['T06', 'P1', 'VEILIG', ZATERDAG, '2026-11-29T09:00:00.000Z'],
    ['T07', 'P1', null, DINSDAG, '2026-11-24T22:59:00.000Z'],
    ['T07', 'P2', null, DINSDAG, '2026-11-26T16:00:00.000Z'],
    ['T07', 'P3', null, DINSDAG, '2026-12-01T16:00:00.000Z'],
    ['T07', 'P4', null, DINSDAG, '2026-12-08T16:00:00.000Z'],
    ['T08', 'P1', null, ZATERDAG, '2026-11-29T09:00:00.000Z'],
    ['T08', 'P2', null, DINSDAG, '2026-12-01T16:00:00.000Z'],
    ['T08', 'P3', null, DINSDAG, '2026-12-08T16:00:00.000Z'],
    ['T08', 'P4', null, DINSDAG, '2026-12-22T16:00:00.000Z'],
    ['T12', 'P3', null, VRIJDAGAVOND, '2026-11-30T16:00:00.000Z'],
    ['T12', 'P1', null, ZATERDAG, '2026-11-29T09:00:00.000Z'],
  ])('%s bij %s (%s) vanaf %s is %s', (code, prioriteit, veiligheid, start, verwacht) => {
    const regel = termijnregel(code, prioriteit, veiligheid);
    expect(deriveUiterlijk(regel, prioriteit, new Date(start)).toISOString()).toBe(verwacht);
  });

  it('P1 loopt door over de overgang naar wintertijd', () => {
    const start = new Date('2026-10-24T22:00:00Z');
    expect(deriveUiterlijk(termijnregel('T08', 'P1'), 'P1', start).toISOString()).toBe(
      '2026-10-25T22:00:00.000Z',
    );
  });

  it('er is altijd ten minste een uur', () => {
    const start = new Date('2026-11-24T22:50:00Z');
    expect(deriveUiterlijk(termijnregel('T07', 'P1'), 'P1', start).toISOString()).toBe(
      '2026-11-24T23:50:00.000Z',
    );
  });
});

describe('plan van een taak', () => {
  it.each<[Prioriteit, number, string]>([
    ['P1', 90, 'R10/2026-11-24T13:00:00Z/PT1H'],
    ['P2', 70, 'R10/2026-11-26T16:00:00Z/P1D'],
    ['P3', 50, 'R10/2026-11-27T16:00:00Z/P1D'],
    ['P4', 30, 'R10/2026-12-01T16:00:00Z/P1D'],
  ])('bij %s', (prioriteit, volgorde, escalatieCyclus) => {
    const { plan } = planTaak({
      termijnregel: termijnregel('T04', prioriteit),
      groepen: ['r04'],
      prioriteit,
      nu: new Date(DINSDAG),
    });

    expect(plan).toMatchObject({ volgorde, escalatieCyclus, groepen: ['r04'] });
    expect(plan.herinnering > '2026-11-24T09:00:00Z' && plan.herinnering < plan.uiterlijk).toBe(true);
  });
});
