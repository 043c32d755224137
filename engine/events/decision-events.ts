import type { JsonValue } from '../feel/json-value.js';
import type {
  DecisionDefinitionKey,
  DecisionEvaluationKey,
  DecisionRequirementsKey,
  ElementInstanceKey,
  ProcessDefinitionKey,
  ProcessInstanceKey,
} from '../keys.js';

export interface EvaluatedInput {
  readonly inputId: string;
  readonly inputName: string;
  readonly inputValue: JsonValue;
}

export interface EvaluatedOutput {
  readonly outputId: string;
  readonly outputName: string;
  readonly outputValue: JsonValue;
}

export interface MatchedRule {
  readonly ruleId: string;
  /** Counts from 1. */
  readonly ruleIndex: number;
  readonly evaluatedOutputs: readonly EvaluatedOutput[];
}

/** One decision of an evaluation: the asked one is last, those that it requires come before it. */
export interface EvaluatedDecision {
  readonly decisionDefinitionKey: DecisionDefinitionKey;
  readonly decisionDefinitionId: string;
  readonly decisionDefinitionName: string;
  readonly decisionDefinitionVersion: number;
  readonly decisionDefinitionType: 'DECISION_TABLE' | 'LITERAL_EXPRESSION' | 'UNKNOWN';
  /** `<decisionEvaluationKey>-<n>`, n from 1. */
  readonly decisionEvaluationInstanceKey: string;
  readonly output: JsonValue;
  readonly evaluatedInputs: readonly EvaluatedInput[];
  readonly matchedRules: readonly MatchedRule[];
}

/** A decision was evaluated, or failed to be, for a client or for a business rule task. */
export interface DecisionEvaluated {
  readonly type: 'decisionEvaluated';
  readonly decisionEvaluationKey: DecisionEvaluationKey;
  readonly decisionDefinitionKey: DecisionDefinitionKey;
  readonly decisionDefinitionId: string;
  readonly decisionDefinitionName: string;
  readonly decisionDefinitionVersion: number;
  readonly decisionRequirementsKey: DecisionRequirementsKey;
  readonly decisionRequirementsId: string;
  readonly output: JsonValue;
  readonly evaluatedDecisions: readonly EvaluatedDecision[];
  readonly failedDecisionDefinitionId: string | null;
  readonly failureMessage: string | null;
  /** Null when a client asked. */
  readonly processInstanceKey: ProcessInstanceKey | null;
  readonly rootProcessInstanceKey: ProcessInstanceKey | null;
  readonly processDefinitionKey: ProcessDefinitionKey | null;
  readonly processDefinitionId: string | null;
  readonly elementInstanceKey: ElementInstanceKey | null;
  readonly elementId: string | null;
}

/** A client had an evaluation taken out of the history. */
export interface DecisionInstanceDeleted {
  readonly type: 'decisionInstanceDeleted';
  readonly decisionEvaluationKey: DecisionEvaluationKey;
}

export type DecisionEvent = DecisionEvaluated | DecisionInstanceDeleted;
