import type { JsonValue } from '../json-value.js';
import { Context } from './context.js';
import { Decimal } from './decimal.js';
import { FeelFunction } from './function.js';
import { Range } from './range.js';
import { temporalText } from './text.js';
import type { Value } from './value.js';

/** A JSON value as FEEL sees it. What JSON cannot hold is null, as are numbers that are not finite. */
export function fromJson(value: unknown): Value {
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? Decimal.fromNumber(value) : null;
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value !== 'object' || value === null) return null;
  return new Context(new Map(Object.entries(value).map(([key, entry]) => [key, fromJson(entry)])));
}

/** A value as JSON: temporal values as ISO strings, functions and ranges as null. */
export function toJson(value: Value): JsonValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (value instanceof Decimal) {
    const number = value.toNumber();
    return Number.isFinite(number) ? number : null;
  }
  if (Array.isArray(value)) return value.map(toJson);
  if (value instanceof Context) {
    // fromEntries makes own properties of every name, `__proto__` too.
    return Object.fromEntries([...value.entries].map(([key, entry]) => [key, toJson(entry)]));
  }
  if (value instanceof Range || value instanceof FeelFunction) return null;
  return temporalText(value);
}
