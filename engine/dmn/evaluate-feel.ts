import { compute } from '../feel/compute.js';
import type { Budget } from '../feel/evaluate/budget.js';
import type { Scope } from '../feel/evaluate/scope.js';
import { treeOf, type FeelExpression, type FeelUnaryTests } from '../feel/feel.js';
import type { Expression } from '../feel/syntax/ast.js';
import type { Value } from '../feel/values/value.js';
import { DecisionFailure } from './decision-failure.js';

/** What all expressions of one evaluation share: the time, and how much work they may be together. */
export interface Moment {
  readonly now: Date;
  readonly budget: Budget;
}

/** The value of an expression; throws DecisionFailure when it has none. */
export function valueOf(expression: FeelExpression, scope: Scope, moment: Moment): Value {
  return evaluate(treeOf(expression), scope, moment);
}

/** Whether the input of `scope` satisfies the tests: what cannot be told, for want of an input or its type, does not. */
export function isSatisfied(tests: FeelUnaryTests, scope: Scope, moment: Moment): boolean {
  return evaluate(treeOf(tests), scope, moment) === true;
}

function evaluate(tree: Expression, scope: Scope, { now, budget }: Moment): Value {
  const computed = compute(tree, scope, now, budget);
  if (!computed.ok) throw new DecisionFailure(computed.message);
  return computed.value;
}
