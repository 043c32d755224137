import { Decimal } from '../values/decimal.js';
import { DaysTime, YearsMonths } from '../values/duration.js';
import { type Rounding, roundings } from '../values/rounding.js';
import type { Value } from '../values/value.js';
import { builtin, type Builtins, refuse } from './builtin.js';

export const numbers: Builtins = {
  decimal: [
    rounding('half_even'),
    builtin('n: number, scale: number, mode: string', (number: Decimal, scale: Decimal, mode: string) =>
      round(number, scale, roundingNamed(mode)),
    ),
  ],
  floor: [whole('floor'), rounding('floor')],
  ceiling: [whole('ceiling'), rounding('ceiling')],
  'round up': [rounding('up')],
  'round down': [rounding('down')],
  'round half up': [rounding('half_up')],
  'round half down': [rounding('half_down')],
  abs: [builtin('number: any', absolute), builtin('n: any', absolute)],
  modulo: [builtin('dividend: number, divisor: number', modulo)],
  sqrt: [
    builtin('number: number', (number: Decimal) => (number.sign < 0 ? null : floating(number, Math.sqrt))),
  ],
  log: [builtin('number: number', (number: Decimal) => floating(number, Math.log))],
  exp: [builtin('number: number', (number: Decimal) => floating(number, Math.exp))],
  odd: [builtin('number: number', (number: Decimal) => remainderOfTwo(number).equals(Decimal.of(1)))],
  even: [builtin('number: number', (number: Decimal) => remainderOfTwo(number).sign === 0)],
  'random number': [builtin('', () => Decimal.fromDouble(Math.random()))],
};

function rounding(mode: Rounding) {
  return builtin('n: number, scale: number', (number: Decimal, scale: Decimal) => round(number, scale, mode));
}

function whole(mode: Rounding) {
  return builtin('n: number', (number: Decimal) => number.withScale(0, mode));
}

function round(number: Decimal, scale: Decimal, mode: Rounding): Decimal {
  if (mode === 'unnecessary' && number.withScale(scale.toInt(), 'down').compare(number) !== 0) {
    return refuse('expected no rounding to be necessary');
  }
  return number.withScale(scale.toInt(), mode);
}

function roundingNamed(mode: string): Rounding {
  const found = roundings.find((name) => name === mode.toLowerCase());
  return found ?? refuse(`expected one of ${roundings.join(', ')}`);
}

function absolute(value: Value): Value {
  if (value instanceof Decimal) return value.absolute();
  if (value instanceof YearsMonths) return new YearsMonths(Math.abs(value.months));
  if (!(value instanceof DaysTime)) return refuse('expected a number or a duration');
  return value.nanoseconds < 0n ? new DaysTime(-value.nanoseconds) : value;
}

/** With the sign of the divisor. */
function modulo(dividend: Decimal, divisor: Decimal): Decimal {
  return dividend.remainder(divisor).plus(divisor).remainder(divisor);
}

function remainderOfTwo(number: Decimal): Decimal {
  return number.absolute().remainder(Decimal.of(2));
}

function floating(number: Decimal, compute: (double: number) => number): Decimal {
  return Decimal.fromDouble(compute(number.toNumber()));
}
