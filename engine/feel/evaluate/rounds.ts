import { Decimal } from '../values/decimal.js';
import { typeOf } from '../values/kind.js';
import type { Value } from '../values/value.js';
import { Failure } from './failure.js';

/** The numbers from one to another, up or down by one; `spend` is told of each. */
export function steps(from: Value, to: Value, spend: () => void): Decimal[] {
  if (!(from instanceof Decimal) || !(to instanceof Decimal)) {
    throw new Failure('INVALID_TYPE', `Expected two numbers, found ${typeOf(from)} and ${typeOf(to)}`);
  }
  const direction = from.compare(to) <= 0 ? 1 : -1;
  const numbers: Decimal[] = [];
  for (let number = from; number.compare(to) * direction <= 0; number = number.plus(Decimal.of(direction))) {
    spend();
    numbers.push(number);
  }
  return numbers;
}

/** Every combination of one value of each list, the last list running fastest. */
export function* combinations(
  lists: readonly (readonly [string, readonly Value[]])[],
): Iterable<ReadonlyMap<string, Value>> {
  const [first, ...others] = lists;
  if (!first) {
    yield new Map();
    return;
  }
  const [name, values] = first;
  for (const value of values) {
    for (const rest of combinations(others)) yield new Map([[name, value], ...rest]);
  }
}
