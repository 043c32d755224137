import type { JsonValue } from '../feel/json-value.js';

export interface DecisionModel {
  readonly decisionRequirementsId: string;
  readonly name: string;
  readonly decisions: readonly { id: string; name: string; kind: DecisionKind }[];
}

export type DecisionKind = 'DECISION_TABLE' | 'LITERAL_EXPRESSION';

export interface DecisionEvaluation {
  /** Null when `failure` is there. */
  output: JsonValue;
  /** Required decisions first, the asked one last. */
  evaluatedDecisions: EvaluatedDecision[];
  failure?: { decisionId: string; message: string };
}

export interface EvaluatedDecision {
  decisionId: string;
  decisionName: string;
  decisionType: DecisionKind;
  output: JsonValue;
  evaluatedInputs: { inputId: string; inputName: string; inputValue: JsonValue }[];
  matchedRules: MatchedRule[];
}

export interface MatchedRule {
  ruleId: string;
  /** Counted from 1, as the rules stand in the table. */
  ruleIndex: number;
  evaluatedOutputs: { outputId: string; outputName: string; outputValue: JsonValue }[];
}

/** Thrown by `parseDecisions`: which element cannot be run, and why. */
export class DmnModelError extends Error {
  constructor(
    readonly elementId: string,
    reason: string,
  ) {
    super(`${elementId}: ${reason}`);
    this.name = 'DmnModelError';
  }
}

/** Reads a DMN 1.3 file; every expression in it is parsed here. Throws DmnModelError. */
export async function parseDecisions(xml: string): Promise<DecisionModel> {
  throw new DmnModelError('definitions', `cannot be read (${xml.length} characters)`);
}

/** Evaluates `decisionId` with what it requires; `variables` are JSON. Never throws for what the model or data do. */
export function evaluateDecision(
  model: DecisionModel,
  decisionId: string,
  _variables: Record<string, unknown>,
  _now: Date,
): DecisionEvaluation {
  throw new Error(`Expected ${decisionId} in ${model.decisionRequirementsId}`);
}
