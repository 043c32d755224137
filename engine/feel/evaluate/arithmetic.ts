import type { ArithmeticOperator } from '../syntax/ast.js';
import { Decimal } from '../values/decimal.js';
import { DaysTime, YearsMonths } from '../values/duration.js';
import { typeOf } from '../values/kind.js';
import type { Value } from '../values/value.js';
import { Failure, FatalFailure } from './failure.js';
import { addDurations, difference, type Duration, isDuration, shift } from './temporal-arithmetic.js';

/** Longer texts are not made by adding: doubling in a loop would fill the memory. */
const longestText = 1_000_000;

const operations: Record<ArithmeticOperator, (left: Value, right: Value) => Value | undefined> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '**': power,
};

/** The result of an operator; throws Failure when the operands do not go together. */
export function calculate(operator: ArithmeticOperator, left: Value, right: Value): Value {
  const result = operations[operator](left, right);
  if (result !== undefined) return result;
  throw new Failure(
    'INVALID_TYPE',
    `Expected operands for "${operator}", found ${typeOf(left)} and ${typeOf(right)}`,
  );
}

/** The opposite number; throws Failure for any other type. */
export function negate(value: Value): Value {
  if (value instanceof Decimal) return value.negated();
  throw new Failure('INVALID_TYPE', `Expected a number to negate, found ${typeOf(value)}`);
}

function add(left: Value, right: Value): Value | undefined {
  if (left instanceof Decimal && right instanceof Decimal) return left.plus(right);
  if (typeof left === 'string' && typeof right === 'string') return join(left, right);
  if (isDuration(right)) return addDurations(left, right, 1) ?? shift(left, right, 1);
  return isDuration(left) ? shift(right, left, 1) : undefined;
}

function join(left: string, right: string): string {
  if (left.length + right.length > longestText) throw new FatalFailure('Expected a shorter text');
  return left + right;
}

function subtract(left: Value, right: Value): Value | undefined {
  if (left instanceof Decimal && right instanceof Decimal) return left.minus(right);
  if (isDuration(right)) return addDurations(left, right, -1) ?? shift(left, right, -1);
  return difference(left, right);
}

function multiply(left: Value, right: Value): Value | undefined {
  if (left instanceof Decimal && right instanceof Decimal) return left.times(right);
  if (isDuration(left) && right instanceof Decimal) return scale(left, right);
  return left instanceof Decimal && isDuration(right) ? scale(right, left) : undefined;
}

/** Durations are multiplied by the whole part of a number. */
function scale(duration: Duration, by: Decimal): Duration {
  if (duration instanceof DaysTime) return new DaysTime(duration.nanoseconds * BigInt(by.toInt()));
  return new YearsMonths(duration.months * by.toInt());
}

/** Dividing by a duration counts whole times; dividing a duration leaves whole months, or milliseconds in 32 bits. */
function divide(left: Value, right: Value): Value | undefined {
  if (left instanceof DaysTime && right instanceof DaysTime) {
    return right.milliseconds === 0n ? undefined : Decimal.of(left.milliseconds / right.milliseconds);
  }
  if (left instanceof YearsMonths && right instanceof YearsMonths) {
    return right.months === 0 ? undefined : Decimal.of(Math.trunc(left.months / right.months));
  }
  if (!(right instanceof Decimal) || right.sign === 0) return undefined;
  if (left instanceof Decimal) return left.dividedBy(right);
  if (left instanceof YearsMonths) return new YearsMonths(Decimal.of(left.months).dividedBy(right).toInt());
  if (!(left instanceof DaysTime)) return undefined;
  return DaysTime.ofMilliseconds(BigInt(Decimal.of(left.milliseconds).dividedBy(right).toInt()));
}

/** A fractional power is a floating point one. */
function power(left: Value, right: Value): Value | undefined {
  if (!(left instanceof Decimal) || !(right instanceof Decimal)) return undefined;
  if (right.isWhole) return left.power(right.toInt());
  return Decimal.fromDouble(left.toNumber() ** right.toNumber());
}
