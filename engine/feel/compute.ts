import { Budget } from './evaluate/budget.js';
import { Evaluator } from './evaluate/evaluator.js';
import { Failure, FatalFailure } from './evaluate/failure.js';
import type { Scope } from './evaluate/scope.js';
import type { Expression } from './syntax/ast.js';
import type { Value } from './values/value.js';

/** A value that has not left FEEL yet, or why there is none. */
export type Computed = { ok: true; value: Value; warnings: string[] } | { ok: false; message: string };

/**
 * Evaluates a tree with the names of `scope` at the moment `now`; never throws for what the expression does. Expressions
 * that belong together share a budget.
 */
export function compute(
  expression: Expression,
  scope: Scope,
  now: Date,
  budget: Budget = new Budget(),
): Computed {
  const evaluator = new Evaluator(now, budget);
  try {
    return { ok: true, value: evaluator.evaluate(expression, scope), warnings: evaluator.warnings };
  } catch (error) {
    // A RangeError is arithmetic beyond its bounds: a number, a date or a power that cannot exist.
    if (error instanceof Failure || error instanceof FatalFailure || error instanceof RangeError) {
      return { ok: false, message: error.message };
    }
    throw error;
  }
}
