/** The ways to round that `decimal()` knows. */
export const roundings = [
  'up',
  'down',
  'ceiling',
  'floor',
  'half_up',
  'half_down',
  'half_even',
  'unnecessary',
] as const;

export type Rounding = (typeof roundings)[number];

/** Far beyond any number of daily life; above it a number would cost memory without bound. */
const largestPower = 20_000;

const smallPowers = Array.from({ length: 64 }, (_, exponent) => 10n ** BigInt(exponent));

/** 10 to the power `exponent`; throws a RangeError when that number would be unreasonably long. */
export function pow10(exponent: number): bigint {
  if (exponent > largestPower) throw new RangeError('Expected a number of fewer digits');
  return smallPowers[exponent] ?? 10n ** BigInt(exponent);
}

/** `dividend / divisor` (above zero) as a whole number; throws a RangeError when `unnecessary` would have to round. */
export function divideRounded(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const quotient = dividend / divisor;
  const remainder = dividend % divisor;
  if (remainder === 0n) return quotient;
  const away = dividend < 0n ? -1n : 1n;
  return roundsAway(rounding, quotient, away * remainder * 2n - divisor, away) ? quotient + away : quotient;
}

/** `beyondHalf` is below, at or above zero as the remainder is below, at or above one half. */
function roundsAway(rounding: Rounding, quotient: bigint, beyondHalf: bigint, away: bigint): boolean {
  switch (rounding) {
    case 'up':
      return true;
    case 'down':
      return false;
    case 'ceiling':
      return away > 0n;
    case 'floor':
      return away < 0n;
    case 'half_up':
      return beyondHalf >= 0n;
    case 'half_down':
      return beyondHalf > 0n;
    case 'half_even':
      return beyondHalf > 0n || (beyondHalf === 0n && quotient % 2n !== 0n);
    case 'unnecessary':
      throw new RangeError('Expected no rounding to be necessary');
  }
}
