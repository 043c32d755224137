import { Temporal } from 'temporal-polyfill';
import { Context } from './context.js';
import { Decimal } from './decimal.js';
import { DaysTime } from './duration.js';
import { kindOf } from './kind.js';
import { Range } from './range.js';
import { temporalText, textOf } from './text.js';
import type { Value } from './value.js';

/** Whether `=` holds; null when the two are of different kinds, or are functions. Null equals null only. */
export function equal(left: Value, right: Value): boolean | null {
  if (left === null || right === null) return left === right;
  const kind = kindOf(left);
  if (kind !== kindOf(right) || kind === 'function' || kind === 'range') return null;
  if (Array.isArray(left)) return sameLists(left, right as Value[], (a, b) => equal(a, b) === true);
  if (left instanceof Context) return sameEntries(left, right as Context, (a, b) => equal(a, b) === true);
  return sameScalars(left, right);
}

/**
 * Whether a list that holds `left` contains `right`: like equality, but never null, and a context that the
 * expression itself wrote is only the same as itself.
 */
export function same(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (left === null || right === null || kindOf(left) !== kindOf(right)) return false;
  if (Array.isArray(left)) return sameLists(left, right as Value[], same);
  if (left instanceof Context) {
    const other = right as Context;
    return !left.hasIdentity && !other.hasIdentity && sameEntries(left, other, same);
  }
  return sameScalars(left, right);
}

/** A text that equal values share and others do not, to find them without comparing each with each. */
export function keyOf(value: Value): string {
  if (value instanceof Decimal) return `number ${value.normalized().toString()}`;
  if (Array.isArray(value)) return `[${value.map(keyOf).join(',')}]`;
  if (value instanceof Context) {
    const entries = [...value.entries].map(([key, entry]) => `${JSON.stringify(key)}:${keyOf(entry)}`);
    return `{${entries.sort().join(',')}}`;
  }
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof DaysTime) return `${kindOf(value)} ${value.nanoseconds}`;
  return `${kindOf(value)} ${textOf(value)}`;
}

type Compare = (left: Value, right: Value) => boolean;

function sameLists(left: Value[], right: Value[], compare: Compare): boolean {
  return left.length === right.length && left.every((item, index) => compare(item, right[index]!));
}

function sameEntries(left: Context, right: Context, compare: Compare): boolean {
  if (left.entries.size !== right.entries.size) return false;
  return [...left.entries].every(
    ([key, value]) => right.entries.has(key) && compare(value, right.entries.get(key)!),
  );
}

/** Of one kind: numbers by value, temporal values by what they show, with the same offset and zone. */
function sameScalars(left: Value, right: Value): boolean {
  if (left instanceof Decimal) return left.equals(right as Decimal);
  if (typeof left !== 'object' || left === null) return left === right;
  if (left instanceof Range || Array.isArray(left) || left instanceof Context || 'invoke' in left)
    return false;
  if ('nanoseconds' in left) return left.nanoseconds === (right as typeof left).nanoseconds;
  if (left instanceof Temporal.PlainDate) return left.equals(right as Temporal.PlainDate);
  return temporalText(left) === temporalText(right as typeof left);
}
