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

/** What a result may come to as a text of JSON, roughly: more could not be stored or sent. */
const longestJson = 20_000_000;

/**
 * A value as JSON: temporal values as ISO strings, functions and ranges as null. Throws a RangeError when it is too
 * large: a list may show one long text many times while it takes hardly any memory.
 */
export function toJson(value: Value): JsonValue {
  let length = 0;
  const count = (characters: number): void => {
    length += characters;
    if (length > longestJson) throw new RangeError('Expected a smaller result');
  };
  const write = (part: Value): JsonValue => {
    if (typeof part === 'string') count(part.length);
    count(8);
    if (part === null || typeof part === 'boolean' || typeof part === 'string') return part;
    if (part instanceof Decimal) {
      const number = part.toNumber();
      return Number.isFinite(number) ? number : null;
    }
    if (Array.isArray(part)) return part.map(write);
    if (part instanceof Context) {
      // fromEntries makes own properties of every name, `__proto__` too.
      return Object.fromEntries(
        [...part.entries].map(([key, entry]) => {
          count(key.length);
          return [key, write(entry)];
        }),
      );
    }
    if (part instanceof Range || part instanceof FeelFunction) return null;
    return temporalText(part);
  };
  return write(value);
}
