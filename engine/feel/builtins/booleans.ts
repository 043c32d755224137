import { FatalFailure } from '../evaluate/failure.js';
import type { Value } from '../values/value.js';
import { builtin, type Builtins, refuse } from './builtin.js';

export const booleans: Builtins = {
  not: [builtin('negand: any', (value: Value) => (typeof value === 'boolean' ? !value : null))],
  'is defined': [builtin('value: any', (value: Value) => value !== null)],
  'get or else': [builtin('value: any, default: any', (value: Value, instead: Value) => value ?? instead)],
  assert: [
    builtin('value: any, condition: any', (value: Value, condition: Value) => {
      return asserted(value, condition, 'The condition is not fulfilled');
    }),
    builtin('value: any, condition: any, cause: any', (value: Value, condition: Value, cause: Value) => {
      return asserted(
        value,
        condition,
        typeof cause === 'string' ? cause : refuse('expected a string as cause'),
      );
    }),
  ],
};

/** The cause is the modeller's own text. */
function asserted(value: Value, condition: Value, cause: string): Value {
  if (condition === true) return value;
  throw new FatalFailure(`Assertion failure: ${cause}`);
}
