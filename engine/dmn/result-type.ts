import { typeOf } from '../feel/values/kind.js';
import type { Value } from '../feel/values/value.js';
import { DecisionFailure } from './decision-failure.js';

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

/** Throws DecisionFailure when a value is not of the type that the decision promises; null is of every type. */
export function checkType(value: Value, typeRef: string | null): void {
  const expected = types.get(typeRef?.replace('feel:', '') ?? '');
  if (expected === undefined || value === null || typeOf(value) === expected) return;
  throw new DecisionFailure(`Expected a result of type ${expected}, found ${typeOf(value)}`);
}
