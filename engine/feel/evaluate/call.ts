import type { Builtin } from '../builtins/builtin.js';
import type { Arguments, Expression } from '../syntax/ast.js';
import type { Value } from '../values/value.js';
import { Failure } from './failure.js';

/** What a call of a built-in function brings along. */
export interface Given {
  arguments: Arguments;
  evaluate: (expression: Expression) => Value;
  /** Evaluates one of any number of values. */
  part: (expression: Expression) => Value;
  now: Date;
}

/** Calls the overload that takes the arguments; throws Failure when none does or its values do not fit. */
export function callBuiltin(name: string, overloads: readonly Builtin[], given: Given): Value {
  const found = overloads.find((overload) => accepts(overload, given.arguments));
  if (!found) throw new Failure('NO_FUNCTION_FOUND', `No function "${name}" with these parameters`);
  const values = valuesFor(found, given);
  try {
    return found.invoke(values, given.now);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure('FUNCTION_INVOCATION_FAILURE', `Failed to invoke "${name}": ${error.message}`);
  }
}

function accepts({ parameters, isVariadic }: Builtin, given: Arguments): boolean {
  if (given.kind === 'named') return [...given.values.keys()].every((name) => parameters.includes(name));
  const count = given.values.length;
  return isVariadic ? count >= parameters.length : count === parameters.length;
}

/** The values in the order of the parameters. Of any number of values the last parameter gets a list. */
function valuesFor({ parameters, isVariadic }: Builtin, given: Given): Value[] {
  if (given.arguments.kind === 'named') {
    const { values } = given.arguments;
    return parameters.map((name) => {
      const value = values.get(name);
      return value ? given.evaluate(value) : null;
    });
  }
  const { values } = given.arguments;
  if (!isVariadic) return values.map(given.evaluate);
  const fixed = parameters.length - 1;
  const rest = values.slice(fixed).map(given.part);
  const [only] = rest;
  const list = fixed === 0 && rest.length === 1 && Array.isArray(only) ? only : rest;
  return [...values.slice(0, fixed).map(given.evaluate), list];
}
