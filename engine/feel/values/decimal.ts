import { divideRounded, pow10, type Rounding } from './rounding.js';

/** Digits that a result keeps, as in IEEE 754 decimal128, unless its first operand was written with more. */
const usualPrecision = 34;

/** Longer ones take long to read, and longer still to multiply. */
const longestText = 20_000;

/**
 * A decimal number of 34 digits (more when it is written with more): `coefficient × 10^-scale`. Like Camunda's, it remembers its scale, so that
 * `string(1.50)` is "1.50", and rounds half to even.
 */
export class Decimal {
  static readonly zero = new Decimal(0n, 0);

  private constructor(
    readonly coefficient: bigint,
    readonly scale: number,
    private readonly precision = usualPrecision,
  ) {}

  static of(coefficient: bigint | number, scale = 0): Decimal {
    return new Decimal(BigInt(coefficient), scale);
  }

  /** Reads digits as `Decimal.pattern` has them; throws a RangeError on anything else. */
  static parse(text: string): Decimal {
    const found = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,9}))?$/.exec(text);
    if (!found || !(found[2] || found[3])) throw new RangeError('Expected a number');
    const fraction = found[3] ?? '';
    if (text.length > longestText) throw new RangeError('Expected a number of fewer digits');
    const coefficient = BigInt(`${found[2]}${fraction}`);
    return new Decimal(
      found[1] === '-' ? -coefficient : coefficient,
      fraction.length - Number(found[4] ?? 0),
      Math.max(usualPrecision, digits(coefficient)),
    );
  }

  /** From a JSON number: one that is written as whole has scale 0, any other the digits that a double shows. */
  static fromNumber(value: number): Decimal {
    return Number.isInteger(value) && Math.abs(value) < 1e21
      ? new Decimal(BigInt(value), 0)
      : Decimal.fromDouble(value);
  }

  /** From the result of a floating point function, which always shows a fraction; throws a RangeError on NaN and infinity. */
  static fromDouble(value: number): Decimal {
    if (!Number.isFinite(value)) throw new RangeError('Expected a finite number');
    const size = Math.abs(value);
    const text = size !== 0 && (size < 1e-3 || size >= 1e7) ? value.toExponential() : String(value);
    return Decimal.parse(text.includes('.') ? text : text.replace(/^-?\d+/, '$&.0'));
  }

  get sign(): -1 | 0 | 1 {
    return this.coefficient === 0n ? 0 : this.coefficient < 0n ? -1 : 1;
  }

  get isWhole(): boolean {
    return this.scale <= 0 || this.coefficient % pow10(this.scale) === 0n;
  }

  plus(other: Decimal): Decimal {
    const [left, right, scale] = aligned(this, other);
    return this.with(left + right, scale).rounded();
  }

  minus(other: Decimal): Decimal {
    return this.plus(other.negated());
  }

  times(other: Decimal): Decimal {
    return this.with(this.coefficient * other.coefficient, this.scale + other.scale).rounded();
  }

  /** Throws a RangeError when `other` is zero. */
  dividedBy(other: Decimal): Decimal {
    if (other.sign === 0) throw new RangeError('Division by zero');
    const preferred = this.scale - other.scale;
    if (this.sign === 0) return this.with(0n, preferred);
    const extra = Math.max(0, this.precision + 1 + digits(other.coefficient) - digits(this.coefficient));
    const dividend = this.coefficient * pow10(extra);
    const quotient = dividend / other.coefficient;
    if (quotient * other.coefficient === dividend) {
      return this.with(quotient, preferred + extra)
        .stripped(preferred)
        .rounded();
    }
    // A digit behind the quotient tells the rounding that something is left.
    const sticky = quotient * 10n + (dividend < 0n === other.coefficient < 0n ? 1n : -1n);
    return this.with(sticky, preferred + extra + 1).rounded();
  }

  /** The remainder with the sign of this number; throws a RangeError when `other` is zero. */
  remainder(other: Decimal): Decimal {
    if (other.sign === 0) throw new RangeError('Division by zero');
    const [left, right, scale] = aligned(this, other);
    return this.with(left % right, scale).stripped(Math.max(this.scale, 0));
  }

  /** To a whole power; throws a RangeError for a power of zero below zero, or one of ten digits. */
  power(exponent: number): Decimal {
    if (Math.abs(exponent) > 999_999_999) throw new RangeError('Expected a smaller exponent');
    const working = this.precision + String(Math.abs(exponent)).length + 1;
    const one = this.with(1n, 0);
    let result = one;
    for (const bit of Math.abs(exponent).toString(2)) {
      result = this.with(result.coefficient ** 2n, result.scale * 2).rounded(working);
      if (bit === '1') {
        result = this.with(result.coefficient * this.coefficient, result.scale + this.scale).rounded(working);
      }
    }
    return exponent < 0 ? one.dividedBy(result) : result.rounded();
  }

  negated(): Decimal {
    return this.with(-this.coefficient, this.scale);
  }

  absolute(): Decimal {
    return this.sign < 0 ? this.negated() : this;
  }

  /** With exactly `scale` decimals; throws a RangeError when `unnecessary` would have to round. */
  withScale(scale: number, rounding: Rounding): Decimal {
    if (scale >= this.scale) return this.with(this.coefficient * pow10(scale - this.scale), scale);
    return this.with(divideRounded(this.coefficient, pow10(this.scale - scale), rounding), scale);
  }

  /** The same number without zeros at its end. */
  normalized(): Decimal {
    return this.sign === 0 ? Decimal.zero : this.stripped(-Infinity);
  }

  compare(other: Decimal): number {
    const [left, right] = aligned(this, other);
    return left < right ? -1 : left > right ? 1 : 0;
  }

  equals(other: Decimal): boolean {
    return this.compare(other) === 0;
  }

  /** The whole part in 32 bits, with the overflow of Java's `intValue`. */
  toInt(): number {
    const whole =
      this.scale <= 0 ? this.coefficient * pow10(-this.scale) : this.coefficient / pow10(this.scale);
    return Number(BigInt.asIntN(32, whole));
  }

  toNumber(): number {
    return Number(this.toString());
  }

  /** Plain digits, or with an exponent for very small numbers and those that lost whole digits. */
  toString(): string {
    const sign = this.coefficient < 0n ? '-' : '';
    const text = (this.coefficient < 0n ? -this.coefficient : this.coefficient).toString();
    const exponent = text.length - 1 - this.scale;
    if (this.scale === 0) return sign + text;
    if (this.scale > 0 && exponent >= -6) {
      const padded = text.padStart(this.scale + 1, '0');
      return `${sign}${padded.slice(0, -this.scale)}.${padded.slice(-this.scale)}`;
    }
    const fraction = text.length > 1 ? `.${text.slice(1)}` : '';
    return `${sign}${text[0]}${fraction}E${exponent >= 0 ? '+' : ''}${exponent}`;
  }

  /** Another number, which goes on with the precision of this one. */
  private with(coefficient: bigint, scale: number): Decimal {
    return new Decimal(coefficient, scale, this.precision);
  }

  private rounded(to = this.precision): Decimal {
    const limit = pow10(to);
    if (this.coefficient < limit && this.coefficient > -limit) return this;
    const excess = digits(this.coefficient) - to;
    const coefficient = divideRounded(this.coefficient, pow10(excess), 'half_even');
    return this.with(coefficient, this.scale - excess).rounded(to);
  }

  /** Without the zeros at the end, down to `preferred` decimals. */
  private stripped(preferred: number): Decimal {
    let { coefficient, scale } = this;
    while (scale > preferred && coefficient % 10n === 0n) {
      coefficient /= 10n;
      scale -= 1;
    }
    return this.with(coefficient, scale);
  }
}

// helpers

function digits(value: bigint): number {
  return (value < 0n ? -value : value).toString().length;
}

/** Both coefficients at the larger scale. */
function aligned(left: Decimal, right: Decimal): [bigint, bigint, number] {
  if (left.scale === right.scale) return [left.coefficient, right.coefficient, left.scale];
  const scale = Math.max(left.scale, right.scale);
  return [
    left.coefficient * pow10(scale - left.scale),
    right.coefficient * pow10(scale - right.scale),
    scale,
  ];
}
