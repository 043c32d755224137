import fc from 'fast-check';
import { Decimal } from '../../../engine/feel/values/decimal.js';

const numbers = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 12 }))
  .map(([coefficient, scale]) => Decimal.of(coefficient, scale));

describe('decimals', () => {
  it('read what they write', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(Decimal.parse(number.toString())).toEqual(number);
      }),
    );
  });

  it('add, subtract and multiply exactly up to 34 digits', () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, (a, b, c) => {
        expect(a.plus(b).minus(b).compare(a)).toBe(0);
        expect(a.times(b).compare(b.times(a))).toBe(0);
        expect(a.plus(b).plus(c).compare(c.plus(b).plus(a))).toBe(0);
      }),
    );
  });

  it('divide to within half of the last digit', () => {
    fc.assert(
      fc.property(
        numbers,
        numbers.filter((number) => number.sign !== 0),
        (a, b) => {
          const error = a.dividedBy(b).times(b).minus(a).absolute();
          const bound = a.absolute().times(Decimal.parse('1e-32'));
          expect(error.compare(bound)).toBeLessThanOrEqual(0);
        },
      ),
    );
  });

  it('keep the sign of the dividend in a remainder, which is smaller than the divisor', () => {
    fc.assert(
      fc.property(
        numbers,
        numbers.filter((number) => number.sign !== 0),
        (a, b) => {
          const remainder = a.remainder(b);
          expect(remainder.absolute().compare(b.absolute())).toBeLessThan(0);
          expect([0, a.sign]).toContain(remainder.sign);
        },
      ),
    );
  });

  it.each([
    ['2.5', 'half_even', '2'],
    ['3.5', 'half_even', '4'],
    ['-2.5', 'half_up', '-3'],
    ['-2.5', 'half_down', '-2'],
    ['-2.1', 'ceiling', '-2'],
    ['-2.1', 'floor', '-3'],
    ['-2.1', 'up', '-3'],
    ['2.9', 'down', '2'],
  ] as const)('round %s %s to %s', (number, rounding, expected) => {
    expect(Decimal.parse(number).withScale(0, rounding).toString()).toBe(expected);
  });

  it('are equal whatever their scale', () => {
    expect(Decimal.parse('1.50').equals(Decimal.parse('1.5'))).toBe(true);
    expect(Decimal.parse('1.50').toString()).toBe('1.50');
  });
});
