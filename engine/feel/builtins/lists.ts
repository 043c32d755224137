import { FatalFailure } from '../evaluate/failure.js';
import { Decimal } from '../values/decimal.js';
import { keyOf, same } from '../values/equality.js';
import type { FeelFunction } from '../values/function.js';
import type { Value } from '../values/value.js';
import { builtin, type Builtins, refuse } from './builtin.js';

export const lists: Builtins = {
  'list contains': [
    builtin('list: list, element: any', (list: Value[], element: Value) => contains(list, element)),
  ],
  'is empty': [builtin('list: list', (list: Value[]) => list.length === 0)],
  sublist: [
    builtin('list: list, start: number', (list: Value[], start: Decimal) => list.slice(index(list, start))),
    builtin('list: list, start: number, length: number', (list: Value[], start: Decimal, length: Decimal) => {
      const from = index(list, start);
      return list.slice(from, Math.max(from, from + length.toInt()));
    }),
  ],
  append: [builtin('list: list, items: list...', (list: Value[], items: Value[]) => [...list, ...items])],
  concatenate: [builtin('lists: list...', (parts: Value[]) => parts.flat(1))],
  union: [builtin('lists: list...', (parts: Value[]) => distinct(parts.flat(1)))],
  'insert before': [
    builtin('list: list, position: number, newItem: any', (list: Value[], position: Decimal, item: Value) => {
      const before = index(list, position);
      return [...list.slice(0, before), item, ...list.slice(before)];
    }),
  ],
  remove: [
    builtin('list: list, position: number', (list: Value[], position: Decimal) => {
      const removed = index(list, position);
      return list.filter((_, place) => place !== removed);
    }),
  ],
  reverse: [builtin('list: list', (list: Value[]) => list.toReversed())],
  'index of': [
    builtin('list: list, match: any', (list: Value[], match: Value) =>
      list.flatMap((item, place) => (same(item, match) ? [Decimal.of(place + 1)] : [])),
    ),
  ],
  'distinct values': [builtin('list: list', distinct)],
  'duplicate values': [
    builtin('list: list', (list: Value[]) =>
      [...groups(list).values()].filter((group) => group.length > 1).map(([first]) => first!),
    ),
  ],
  flatten: [builtin('list: list', (list: Value[]) => list.flat(Infinity as 1))],
  sort: [builtin('list: list, precedes: function', sorted)],
  partition: [builtin('list: list, size: number', partition)],
  'string join': [
    builtin('list: list', (list: Value[]) => join(list)),
    builtin('list: list, delimiter: string?', (list: Value[], delimiter: string | null) =>
      join(list, delimiter),
    ),
    builtin('list: list, delimiter: string?, prefix: string?, suffix: string?', joinBetween),
  ],
};

function contains(list: Value[], element: Value): boolean {
  return list.some((item) => same(item, element));
}

function distinct(list: Value[]): Value[] {
  return [...groups(list).values()].map(([first]) => first!);
}

/** The items that are equal, together, in the order in which the first of each appears. */
function groups(list: Value[]): Map<string, Value[]> {
  const found = new Map<string, Value[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = found.get(key);
    if (group) group.push(item);
    else found.set(key, [item]);
  }
  return found;
}

/** The place in the list, counted from 1, or from -1 at the end; there is no place 0. */
function index(list: Value[], position: Decimal): number {
  const place = position.toInt();
  if (place === 0) return refuse('expected a position other than 0');
  return place > 0 ? place - 1 : Math.max(0, list.length + place);
}

function sorted(list: Value[], precedes: FeelFunction): Value[] {
  if (precedes.parameters.length !== 2) return refuse('expected a function of two parameters');
  const comesBefore = (left: Value, right: Value): boolean => {
    const answer = precedes.invoke([left, right]);
    return typeof answer === 'boolean' ? answer : refuse('expected a boolean from the function');
  };
  return list.toSorted((left, right) => (comesBefore(left, right) ? -1 : comesBefore(right, left) ? 1 : 0));
}

function partition(list: Value[], size: Decimal): Value[] {
  const length = size.toInt();
  if (length < 1) return refuse('expected a size above zero');
  return Array.from({ length: Math.ceil(list.length / length) }, (_, part) =>
    list.slice(part * length, (part + 1) * length),
  );
}

/** Texts one after another; null is left out. */
function join(list: Value[], delimiter: string | null = null): string {
  const texts = list.filter((item) => item !== null);
  if (!texts.every((item) => typeof item === 'string')) return refuse('expected a list of strings');
  if (texts.reduce((length, text) => length + text.length, 0) > 1_000_000) {
    throw new FatalFailure('Expected a shorter text');
  }
  return texts.join(delimiter ?? '');
}

function joinBetween(
  list: Value[],
  delimiter: string | null,
  prefix: string | null,
  suffix: string | null,
): string {
  if ((prefix === null) !== (suffix === null))
    return refuse('expected both a prefix and a suffix, or neither');
  return `${prefix ?? ''}${join(list, delimiter)}${suffix ?? ''}`;
}
