import type { JsonValue } from '../feel/json-value.js';
import type { DecisionKind } from './model.js';

/** What evaluating a decision gave, with everything that led to it. All values are JSON. */
export interface DecisionEvaluation {
  /** Null when there is a `failure`. */
  readonly output: JsonValue;
  /** In the order of evaluation: what a decision requires goes before it, again for each one that requires it. */
  readonly evaluatedDecisions: readonly EvaluatedDecision[];
  /** The decision that failed; those that require it were not evaluated. */
  readonly failure?: { readonly decisionId: string; readonly message: string };
}

export interface EvaluatedDecision {
  readonly decisionId: string;
  readonly decisionName: string;
  readonly decisionType: DecisionKind;
  readonly output: JsonValue;
  readonly evaluatedInputs: readonly EvaluatedInput[];
  readonly matchedRules: readonly MatchedRule[];
}

export interface EvaluatedInput {
  readonly inputId: string;
  readonly inputName: string;
  readonly inputValue: JsonValue;
}

export interface MatchedRule {
  readonly ruleId: string;
  /** Counted from 1, as the rules stand in the table. */
  readonly ruleIndex: number;
  readonly evaluatedOutputs: readonly EvaluatedOutput[];
}

export interface EvaluatedOutput {
  readonly outputId: string;
  readonly outputName: string;
  readonly outputValue: JsonValue;
}
