import { isComparable, orderOf } from '../evaluate/comparison.js';
import { allTrue, someTrue } from '../evaluate/logic.js';
import { Decimal } from '../values/decimal.js';
import type { Value } from '../values/value.js';
import { builtin, type Builtins, refuse } from './builtin.js';

/** Functions that make one value of a list, or of any number of values. */
export const statistics: Builtins = {
  count: [builtin('list: list', (list: Value[]) => Decimal.of(list.length))],
  min: [builtin('list: list...', (list: Value[]) => extreme(list, -1))],
  max: [builtin('list: list...', (list: Value[]) => extreme(list, 1))],
  sum: [ofNumbers(sum)],
  product: [ofNumbers((numbers) => numbers.reduce((product, number) => product.times(number)))],
  mean: [ofNumbers(mean)],
  median: [ofNumbers(median)],
  stddev: [ofNumbers(standardDeviation)],
  mode: [builtin('list: list...', (list: Value[]) => (list.length === 0 ? [] : mode(list.map(toNumber))))],
  all: [builtin('list: list...', (list: Value[]) => allTrue(thunks(list), () => {}))],
  and: [builtin('list: list...', (list: Value[]) => allTrue(thunks(list), () => {}))],
  any: [builtin('list: list...', (list: Value[]) => someTrue(thunks(list), () => {}))],
  or: [builtin('list: list...', (list: Value[]) => someTrue(thunks(list), () => {}))],
};

/** Null for an empty list; refuses a list with anything but numbers. */
function ofNumbers(compute: (numbers: Decimal[]) => Decimal) {
  return builtin('list: list...', (list: Value[]) =>
    list.length === 0 ? null : compute(list.map(toNumber)),
  );
}

function toNumber(value: Value): Decimal {
  return value instanceof Decimal ? value : refuse('expected a list of numbers');
}

function thunks(list: Value[]): (() => Value)[] {
  return list.map((item) => () => item);
}

function extreme(list: Value[], direction: 1 | -1): Value {
  const [first, ...others] = list;
  if (first === undefined) return null;
  if (!isComparable(first)) return refuse('expected values that can be compared');
  return others.reduce((best, value) => {
    const order = orderOf(value, best) ?? refuse('expected values that can be compared');
    return order * direction > 0 ? value : best;
  }, first);
}

function sum(numbers: Decimal[]): Decimal {
  return numbers.reduce((total, number) => total.plus(number));
}

function mean(numbers: Decimal[]): Decimal {
  return sum(numbers).dividedBy(Decimal.of(numbers.length));
}

function median(numbers: Decimal[]): Decimal {
  const sorted = ascending(numbers);
  const middle = Math.trunc(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle]!;
  return sorted[middle - 1]!.plus(sorted[middle]!).dividedBy(Decimal.of(2));
}

/** Of a sample; a sample of one has none and fails. */
function standardDeviation(numbers: Decimal[]): Decimal {
  const middle = mean(numbers);
  const squares = numbers.map((number) => number.minus(middle).power(2));
  const variance = sum(squares).dividedBy(Decimal.of(numbers.length - 1));
  return Decimal.fromDouble(Math.sqrt(variance.toNumber()));
}

function mode(numbers: Decimal[]): Decimal[] {
  const counts: { number: Decimal; count: number }[] = [];
  for (const number of ascending(numbers)) {
    const latest = counts.at(-1);
    if (latest?.number.equals(number)) latest.count += 1;
    else counts.push({ number, count: 1 });
  }
  const most = counts.reduce((highest, { count }) => Math.max(highest, count), 0);
  return counts.filter(({ count }) => count === most).map(({ number }) => number);
}

function ascending(numbers: Decimal[]): Decimal[] {
  return numbers.toSorted((left, right) => left.compare(right));
}
