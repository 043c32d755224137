import { typeOf } from '../feel/values/kind.js';
import type { Value } from '../feel/values/value.js';

/** DMN's names of types, with those of FEEL. Other names are the modeller's own and are not checked. */
const types = new Map([
  ['string', 'string'],
  ['number', 'number'],
  ['boolean', 'boolean'],
  ['time', 'time'],
  ['date', 'date'],
  ['dateTime', 'date and time'],
  ['dayTimeDuration', 'days and time duration'],
  ['yearMonthDuration', 'years and months duration'],
]);

/** What is wrong when `what` is not of the type that it should have, else null; null is of every type. */
export function mismatch(what: string, value: Value, typeRef: string | null): string | null {
  const expected = types.get(typeRef?.replace('feel:', '') ?? '');
  if (expected === undefined || value === null || typeOf(value) === expected) return null;
  return `Expected ${what} of type ${expected}, found ${typeOf(value)}`;
}
