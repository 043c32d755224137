import type { ComparisonOperator, Expression, RangeExpression } from '../syntax/ast.js';
import { equal, same } from '../values/equality.js';
import { typeOf } from '../values/kind.js';
import type { Value } from '../values/value.js';
import { compareValues } from './comparison.js';
import type { Evaluation } from './evaluation.js';
import { Failure, MissingInput } from './failure.js';
import type { Scope } from './scope.js';

/** The name that `?` has in a scope. */
const inputSymbol = '?';

/** The value of `?`; throws MissingInput outside a test that was first tried without it. */
export function explicitInput(scope: Scope): Value {
  const input = scope.value(inputSymbol);
  if (input === undefined) throw new MissingInput();
  return input;
}

/** What a test compares with when it does not say. */
export function implicitInput(evaluation: Evaluation, scope: Scope): Value {
  const { input } = scope;
  if (input === undefined) evaluation.warn('NO_VARIABLE_FOUND', 'No input value');
  return input ?? null;
}

/**
 * A test that uses `?` says itself whether it holds. Any other holds when it is true, when it equals the input,
 * or when it is a list with the input in it.
 */
export function unaryTest(evaluation: Evaluation, expression: Expression, scope: Scope): boolean | null {
  const input = implicitInput(evaluation, scope);
  try {
    return satisfies(evaluation, input, evaluation.evaluate(expression, scope));
  } catch (error) {
    if (error instanceof Failure) return evaluation.failed(error, false);
    if (!(error instanceof MissingInput)) throw error;
    const answer = evaluation.evaluate(expression, scope.with(new Map([[inputSymbol, input]])));
    return typeof answer === 'boolean' ? answer : null;
  }
}

function satisfies(evaluation: Evaluation, input: Value, value: Value): boolean | null {
  evaluation.budget.carry(value);
  if (value === true || (Array.isArray(value) && value.some((item) => same(item, input)))) return true;
  const result = equal(input, value);
  if (result !== null) return result;
  evaluation.warn('NOT_COMPARABLE', `Cannot compare ${typeOf(input)} with ${typeOf(value)}`);
  return value === false || Array.isArray(value) ? false : null;
}

/** Whether a comparison holds; null with a warning when the values cannot be compared. */
export function comparison(
  evaluation: Evaluation,
  operator: ComparisonOperator,
  left: Value,
  right: Value,
): boolean | null {
  const result = compareValues(operator, evaluation.budget.carry(left), right);
  if (result === null)
    evaluation.warn('NOT_COMPARABLE', `Cannot compare ${typeOf(left)} with ${typeOf(right)}`);
  return result;
}

/** Whether the input lies in a range. */
export function inputInRange(evaluation: Evaluation, range: RangeExpression, scope: Scope): boolean | null {
  const start = evaluation.evaluate(range.start, scope);
  const end = evaluation.evaluate(range.end, scope);
  const input = implicitInput(evaluation, scope);
  const above = compareValues(range.startIncluded ? '>=' : '>', input, start);
  const below = compareValues(range.endIncluded ? '<=' : '<', input, end);
  if (above !== null && below !== null) return above && below;
  evaluation.warn(
    'NOT_COMPARABLE',
    `Cannot compare ${typeOf(input)} with ${typeOf(start)} and ${typeOf(end)}`,
  );
  return null;
}
