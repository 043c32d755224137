import { isEvaluatieAanDeBeurt } from '../../domain/evaluatie/ketenevaluatie.js';
import {
  effectOf,
  hasGenoegBijeenkomsten,
  meetkwartalen,
  verslagmomenten,
} from '../../domain/preventie/preventiejaar.js';

const bijeenkomst = { soort: 'BIJEENKOMST', doelgroep: 'PROFESSIONALS' } as const;

describe('preventie van een regio', () => {
  it('heeft genoeg aan twee bijeenkomsten voor professionals', () => {
    expect(hasGenoegBijeenkomsten([bijeenkomst, bijeenkomst])).toBe(true);
    expect(hasGenoegBijeenkomsten([bijeenkomst, { soort: 'GASTLES', doelgroep: 'JONGEREN' }])).toBe(false);
  });

  it('leest het effect uit hele kwartalen', () => {
    expect(meetkwartalen('2026-03-20')).toEqual({ ervoor: '2025-K4', erna: '2026-K2' });
  });

  it.each([
    [5, 8, 'STIJGING'],
    [8, 5, 'DALING'],
    [6, 6, 'GELIJK'],
    [null, 8, 'NIET_TE_ZEGGEN'],
    [8, null, 'NIET_TE_ZEGGEN'],
  ] as const)('van %s naar %s is %s (INV11)', (ervoor, erna, effect) => {
    expect(effectOf(ervoor, erna)).toBe(effect);
  });

  it('kijkt vier keer naar cijfers en twee keer naar maatregelen, ook het laatste in het nieuwe jaar', () => {
    const { kwartalen, halfjaren } = verslagmomenten(2026);
    expect(kwartalen.map(({ kwartaal }) => kwartaal)).toEqual(['2026-K1', '2026-K2', '2026-K3', '2026-K4']);
    expect(halfjaren.map(({ halfjaar }) => halfjaar)).toEqual(['2026-H1', '2026-H2']);
    expect(kwartalen[3]!.op.slice(0, 7)).toBe('2027-01');
  });
});

describe('de evaluatie van proces, keten en beleid (T23)', () => {
  it.each([
    ['PROCES', '2026-07-01T00:00:00Z'],
    ['KETEN', '2027-01-01T00:00:00Z'],
    ['BELEID', '2028-01-01T00:00:00Z'],
  ] as const)('%s is aan de beurt op %s', (niveau, op) => {
    const stand = { laatsteOp: '2026-01-01T00:00:00Z', beginOp: '2020-01-01T00:00:00Z' };
    const dag = 86_400_000;
    const isAanDeBeurt = (nu: number) => isEvaluatieAanDeBeurt(niveau, stand, new Date(nu));
    expect(isAanDeBeurt(Date.parse(op) - dag)).toBe(false);
    expect(isAanDeBeurt(Date.parse(op) + dag)).toBe(true);
  });

  it('begint niet zolang er nooit een casus was', () => {
    expect(isEvaluatieAanDeBeurt('PROCES', { laatsteOp: null, beginOp: null }, new Date())).toBe(false);
  });
});
