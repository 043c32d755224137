import { describe, expect, it } from '@jest/globals';
import { afgelopenKwartalen, grenzenVan, kwartaalVan } from '../../domain/tijd/kwartaal.js';

describe('kwartaal', () => {
  it('begins and ends on the Dutch clock', () => {
    expect(kwartaalVan(new Date('2026-12-31T22:59:59Z'))).toBe('2026-K4');
    expect(kwartaalVan(new Date('2026-12-31T23:00:00Z'))).toBe('2027-K1');
    expect(kwartaalVan(new Date('2026-06-30T22:00:00Z'))).toBe('2026-K3');
  });

  it('reaches to the first moment of the next, also over a change of the clock', () => {
    expect(grenzenVan('2026-K1')).toEqual({
      vanaf: new Date('2025-12-31T23:00:00Z'),
      tot: new Date('2026-03-31T22:00:00Z'),
    });
  });

  it('has ended only when the next one runs', () => {
    const vanaf = new Date('2025-08-01T00:00:00Z');
    expect(afgelopenKwartalen(vanaf, new Date('2026-03-31T21:59:59Z'))).toEqual(['2025-K3', '2025-K4']);
    expect(afgelopenKwartalen(vanaf, new Date('2026-03-31T22:00:00Z'))).toContain('2026-K1');
    expect(afgelopenKwartalen(vanaf, vanaf)).toEqual([]);
  });
});
