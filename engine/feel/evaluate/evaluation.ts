import type { Expression } from '../syntax/ast.js';
import type { Value } from '../values/value.js';
import type { Budget } from './budget.js';
import type { Failure, WarningType } from './failure.js';
import type { Scope } from './scope.js';

/** What the parts of the evaluator need of the whole. */
export interface Evaluation {
  readonly now: Date;
  readonly budget: Budget;
  evaluate(expression: Expression, scope: Scope): Value;
  /** Like `evaluate`, but an input that is not there is null: as in the items of a list. */
  part(expression: Expression, scope: Scope): Value;
  /** The list that an expression is; throws Failure when it is none. */
  list(expression: Expression, scope: Scope): Value[];
  /** What `compute` answers, or null with a warning when it throws Failure. */
  orNull<T extends Value>(compute: () => T): T | null;
  /** Warns of a failure and answers `instead`. */
  failed<T>(failure: Failure, instead: T): T;
  warn(type: WarningType, message: string): void;
  notBoolean(value: Value): void;
}
