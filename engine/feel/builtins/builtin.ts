import type { Budget } from '../evaluate/budget.js';
import { Failure } from '../evaluate/failure.js';
import { Context } from '../values/context.js';
import { Decimal } from '../values/decimal.js';
import { FeelFunction } from '../values/function.js';
import { typeOf } from '../values/kind.js';
import type { Value } from '../values/value.js';

/** A built-in function: its parameters by name, and what it does with their values. */
export interface Builtin {
  readonly parameters: readonly string[];
  /** The last parameter takes any number of values, as a list. */
  readonly isVariadic: boolean;
  /** Throws Failure when the values do not fit. */
  readonly invoke: (values: readonly Value[], evaluation: Surroundings) => Value;
}

/** What a function may know of the evaluation that calls it. */
export interface Surroundings {
  /** The time at which the expression is evaluated. */
  readonly now: Date;
  readonly budget: Budget;
}

/** Functions by name; those of one name differ in the number of their parameters. */
export type Builtins = Record<string, readonly Builtin[]>;

const types: Record<string, (value: Value) => boolean> = {
  any: () => true,
  string: (value) => typeof value === 'string',
  number: (value) => value instanceof Decimal,
  list: (value) => Array.isArray(value),
  context: (value) => value instanceof Context,
  function: (value) => value instanceof FeelFunction,
};

/**
 * Declares a function by a signature such as `string: string, start position: number`; a type may end in `?` for
 * null, and the last parameter in `...` for any number of values. `body` gets values of these types only.
 */
export function builtin(signature: string, body: (...values: never[]) => Value): Builtin {
  return costly(signature, () => body);
}

/** Like `builtin`, for a function whose work is counted: `body` is made with the budget that it spends. */
export function costly(signature: string, body: (budget: Budget) => (...values: never[]) => Value): Builtin {
  const declared = signature === '' ? [] : signature.split(', ').map(parameterOf);
  return {
    parameters: declared.map(({ name }) => name),
    isVariadic: signature.endsWith('...'),
    invoke: (values, { budget }) => {
      values.forEach((value, index) => check(value, declared[index]!));
      return body(budget)(...(values as never[]));
    },
  };
}

/** Ends a function without a value; the message names no value, for it may end up in an incident. */
export function refuse(message: string): never {
  throw new Failure('FUNCTION_INVOCATION_FAILURE', message);
}

interface Parameter {
  name: string;
  type: string;
  isNullable: boolean;
}

function parameterOf(text: string): Parameter {
  const [name, type] = text.replace('...', '').split(': ') as [string, string];
  return { name, type: type.replace('?', ''), isNullable: type.endsWith('?') };
}

function check(value: Value, { name, type, isNullable }: Parameter): void {
  if (types[type]!(value) || (isNullable && value === null)) return;
  refuse(`expected a ${type} as ${name}, found ${typeOf(value)}`);
}
