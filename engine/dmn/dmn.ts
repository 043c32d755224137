import { toJson } from '../feel/values/json.js';
import { DecisionFailure } from './decision-failure.js';
import { DecisionRun } from './decision-run.js';
import type { DecisionEvaluation } from './evaluation.js';
import type { DecisionModel } from './model.js';

export type {
  DecisionEvaluation,
  EvaluatedDecision,
  EvaluatedInput,
  EvaluatedOutput,
  MatchedRule,
} from './evaluation.js';
export { DmnModelError } from './model-error.js';
export type { Decision, DecisionKind, DecisionModel } from './model.js';
export { parseDecisions } from './parse-decisions.js';

/**
 * Makes a decision with `variables` (JSON) at the moment `now`, after the decisions that it requires. What the model
 * or the data do wrong is told as `failure`; throws only when the model has no decision by this id.
 */
export function evaluateDecision(
  model: DecisionModel,
  decisionId: string,
  variables: Readonly<Record<string, unknown>>,
  now: Date,
): DecisionEvaluation {
  const run = new DecisionRun(model, variables, now);
  try {
    const output = toJson(run.evaluate(run.find(decisionId)));
    return { output, evaluatedDecisions: run.evaluated };
  } catch (error) {
    if (!(error instanceof DecisionFailure)) throw error;
    const failure = { decisionId: run.current, message: error.message };
    return { output: null, evaluatedDecisions: run.evaluated, failure };
  }
}
