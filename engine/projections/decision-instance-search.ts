import { DEFAULT_TENANT } from '../keys.js';
import { decisionDetails, type DecisionDetails } from './decision-details.js';
import { jsonIn, keyIn, keyOrNullIn, numberIn, textIn, textOrNullIn } from './item.js';
import type { Row, SearchSpec } from './search/field.js';

export interface DecisionInstanceItem {
  decisionEvaluationInstanceKey: string;
  decisionEvaluationKey: string;
  decisionDefinitionKey: string;
  decisionDefinitionId: string;
  decisionDefinitionName: string;
  decisionDefinitionVersion: number;
  decisionDefinitionType: string;
  rootDecisionDefinitionKey: string;
  state: string;
  evaluationDate: string;
  evaluationFailure: string | null;
  /** JSON text. */
  result: string;
  elementInstanceKey: string | null;
  processInstanceKey: string | null;
  rootProcessInstanceKey: string | null;
  processDefinitionKey: string | null;
  tenantId: string;
}

export const decisionInstanceSearch: SearchSpec<DecisionInstanceItem> = {
  from: 'search_decision_instances t',
  key: 't.decision_evaluation_instance_key',
  select: 't.*',
  fields: {
    decisionEvaluationInstanceKey: { kind: 'instanceKey', column: 't.decision_evaluation_instance_key' },
    decisionEvaluationKey: { kind: 'key', column: 't.decision_evaluation_key' },
    decisionDefinitionKey: { kind: 'key', column: 't.decision_definition_key' },
    decisionDefinitionId: { kind: 'string', column: 't.decision_definition_id' },
    decisionDefinitionName: { kind: 'string', column: 't.decision_definition_name' },
    decisionDefinitionVersion: { kind: 'int', column: 't.decision_definition_version' },
    decisionDefinitionType: {
      kind: 'enum',
      column: 't.decision_definition_type',
      values: ['UNKNOWN', 'UNSPECIFIED', 'DECISION_TABLE', 'LITERAL_EXPRESSION'],
    },
    decisionRequirementsKey: { kind: 'key', column: 't.decision_requirements_key' },
    rootDecisionDefinitionKey: { kind: 'key', column: 't.root_decision_definition_key' },
    state: { kind: 'enum', column: 't.state', values: ['UNKNOWN', 'UNSPECIFIED', 'FAILED', 'EVALUATED'] },
    evaluationDate: { kind: 'date', column: 't.evaluation_date' },
    evaluationFailure: { kind: 'string', column: 't.evaluation_failure' },
    elementInstanceKey: { kind: 'key', column: 't.element_instance_key' },
    processInstanceKey: { kind: 'key', column: 't.process_instance_key' },
    processDefinitionKey: { kind: 'key', column: 't.process_definition_key' },
    tenantId: { kind: 'string', column: `'${DEFAULT_TENANT}'` },
  },
  sortable: {
    decisionEvaluationInstanceKey: 't.decision_evaluation_instance_key',
    decisionEvaluationKey: 't.decision_evaluation_key',
    decisionDefinitionKey: 't.decision_definition_key',
    decisionDefinitionId: 't.decision_definition_id',
    decisionDefinitionName: 't.decision_definition_name',
    decisionDefinitionVersion: 't.decision_definition_version',
    decisionDefinitionType: 't.decision_definition_type',
    rootDecisionDefinitionKey: 't.root_decision_definition_key',
    state: 't.state',
    evaluationDate: 't.evaluation_date',
    evaluationFailure: 't.evaluation_failure',
    elementInstanceKey: 't.element_instance_key',
    processInstanceKey: 't.process_instance_key',
    processDefinitionKey: 't.process_definition_key',
    tenantId: `'${DEFAULT_TENANT}'`,
  },
  toItem: toDecisionInstance,
};

function toDecisionInstance(row: Row): DecisionInstanceItem {
  return {
    decisionEvaluationInstanceKey: textIn(row, 'decision_evaluation_instance_key'),
    decisionEvaluationKey: keyIn(row, 'decision_evaluation_key'),
    decisionDefinitionKey: keyIn(row, 'decision_definition_key'),
    decisionDefinitionId: textIn(row, 'decision_definition_id'),
    decisionDefinitionName: textIn(row, 'decision_definition_name'),
    decisionDefinitionVersion: numberIn(row, 'decision_definition_version'),
    decisionDefinitionType: textIn(row, 'decision_definition_type'),
    rootDecisionDefinitionKey: keyIn(row, 'root_decision_definition_key'),
    state: textIn(row, 'state'),
    evaluationDate: textIn(row, 'evaluation_date'),
    evaluationFailure: textOrNullIn(row, 'evaluation_failure'),
    result: textIn(row, 'result'),
    elementInstanceKey: keyOrNullIn(row, 'element_instance_key'),
    processInstanceKey: keyOrNullIn(row, 'process_instance_key'),
    rootProcessInstanceKey: keyOrNullIn(row, 'root_process_instance_key'),
    processDefinitionKey: keyOrNullIn(row, 'process_definition_key'),
    tenantId: DEFAULT_TENANT,
  };
}

/** One decision instance with what went in and which rules answered. */
export const decisionInstanceByKey: SearchSpec<DecisionInstanceItem & DecisionDetails> = {
  ...decisionInstanceSearch,
  toItem: (row) => ({
    ...toDecisionInstance(row),
    ...decisionDetails(jsonIn(row, 'evaluated_inputs'), jsonIn(row, 'matched_rules')),
  }),
};
