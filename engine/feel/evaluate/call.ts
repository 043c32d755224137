import type { Builtin } from '../builtins/builtin.js';
import { builtins } from '../builtins/table.js';
import type { Arguments, Expression } from '../syntax/ast.js';
import { Context } from '../values/context.js';
import type { FeelFunction } from '../values/function.js';
import type { Value } from '../values/value.js';
import type { Evaluation } from './evaluation.js';
import { Failure } from './failure.js';
import type { Scope } from './scope.js';

type Call = Extract<Expression, { kind: 'call' }>;

/**
 * Calls `name(…)`: a function that a context in sight defines goes before a built-in one. Throws Failure when no
 * function takes these parameters, or their values do not fit.
 */
export function callFunction(evaluation: Evaluation, { name, arguments: given }: Call, scope: Scope): Value {
  const own = scope.function(name, (found) => takes(found, given));
  if (own) return own.invoke(valuesOf(evaluation, own.parameters, given, scope));
  const overloads = Object.hasOwn(builtins, name) ? builtins[name]! : [];
  const found = overloads.find((overload) => accepts(overload, given)) ?? noFunction(name);
  const values =
    found.isVariadic && given.kind === 'positional'
      ? variadicValues(evaluation, found, given.values, scope)
      : valuesOf(evaluation, found.parameters, given, scope);
  try {
    values.forEach((value) => evaluation.budget.carry(value));
    return evaluation.budget.carry(found.invoke(values, evaluation));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure('FUNCTION_INVOCATION_FAILURE', `Failed to invoke "${name}": ${error.message}`);
  }
}

/** Calls `path.name(…)`: a function of the context that the path leads to. Throws Failure when there is none. */
export function callMember(evaluation: Evaluation, target: Value, call: Call, scope: Scope): Value {
  const own = target instanceof Context ? target.functions.get(call.name) : undefined;
  if (!own || !takes(own, call.arguments)) return noFunction(call.name);
  return own.invoke(valuesOf(evaluation, own.parameters, call.arguments, scope));
}

function noFunction(name: string): never {
  throw new Failure('NO_FUNCTION_FOUND', `No function "${name}" with these parameters`);
}

/** Whether a function can be called so: with as many values, or with names that it has. */
function takes({ parameters }: FeelFunction, given: Arguments): boolean {
  return given.kind === 'positional'
    ? given.values.length === parameters.length
    : hasNames(parameters, given);
}

function accepts({ parameters, isVariadic }: Builtin, given: Arguments): boolean {
  if (given.kind === 'named') return hasNames(parameters, given);
  const count = given.values.length;
  return isVariadic ? count >= parameters.length : count === parameters.length;
}

function hasNames(parameters: readonly string[], given: Extract<Arguments, { kind: 'named' }>): boolean {
  return [...given.values.keys()].every((name) => parameters.includes(name));
}

/** The values in the order of the parameters; one that is not named is null. */
function valuesOf(
  evaluation: Evaluation,
  parameters: readonly string[],
  given: Arguments,
  scope: Scope,
): Value[] {
  if (given.kind === 'positional') return given.values.map((value) => evaluation.evaluate(value, scope));
  return parameters.map((name) => {
    const value = given.values.get(name);
    return value ? evaluation.evaluate(value, scope) : null;
  });
}

/** The last parameter takes all the values that are left, or the one list that is. */
function variadicValues(
  evaluation: Evaluation,
  { parameters }: Builtin,
  values: Expression[],
  scope: Scope,
): Value[] {
  const fixed = parameters.length - 1;
  const first = values.slice(0, fixed).map((value) => evaluation.evaluate(value, scope));
  const rest = values.slice(fixed).map((value) => evaluation.part(value, scope));
  const [only] = rest;
  return [...first, fixed === 0 && rest.length === 1 && Array.isArray(only) ? only : rest];
}
