import { DEFAULT_TENANT } from '../keys.js';
import { keyIn, keyOrNullIn, numberIn, textIn, textOrNullIn } from './item.js';
import type { SearchSpec } from './search/field.js';

export interface ElementInstanceItem {
  elementInstanceKey: string;
  processInstanceKey: string;
  rootProcessInstanceKey: string;
  processDefinitionKey: string;
  processDefinitionId: string;
  elementId: string;
  /** The id where the model gives no name: the field is never empty. */
  elementName: string;
  type: string;
  state: string;
  startDate: string;
  endDate: string | null;
  hasIncident: boolean;
  incidentKey: string | null;
  tenantId: string;
}

/** The element types of the API; this engine runs some of them and may be asked about any. */
const elementTypes = [
  'UNSPECIFIED',
  'PROCESS',
  'SUB_PROCESS',
  'EVENT_SUB_PROCESS',
  'AD_HOC_SUB_PROCESS',
  'AD_HOC_SUB_PROCESS_INNER_INSTANCE',
  'START_EVENT',
  'INTERMEDIATE_CATCH_EVENT',
  'INTERMEDIATE_THROW_EVENT',
  'BOUNDARY_EVENT',
  'END_EVENT',
  'SERVICE_TASK',
  'RECEIVE_TASK',
  'USER_TASK',
  'MANUAL_TASK',
  'TASK',
  'EXCLUSIVE_GATEWAY',
  'INCLUSIVE_GATEWAY',
  'PARALLEL_GATEWAY',
  'EVENT_BASED_GATEWAY',
  'SEQUENCE_FLOW',
  'MULTI_INSTANCE_BODY',
  'CALL_ACTIVITY',
  'BUSINESS_RULE_TASK',
  'SCRIPT_TASK',
  'SEND_TASK',
  'UNKNOWN',
];

const name = 'coalesce(t.element_name, t.element_id)';

export const elementInstanceSearch: SearchSpec<ElementInstanceItem> = {
  from: 'search_element_instances t',
  key: 't.element_instance_key',
  select: 't.*',
  fields: {
    elementInstanceKey: { kind: 'key', column: 't.element_instance_key' },
    elementInstanceScopeKey: { kind: 'key', column: 't.scope_key' },
    processInstanceKey: { kind: 'key', column: 't.process_instance_key' },
    processDefinitionKey: { kind: 'key', column: 't.process_definition_key' },
    processDefinitionId: { kind: 'string', column: 't.process_definition_id' },
    elementId: { kind: 'string', column: 't.element_id' },
    elementName: { kind: 'string', column: name },
    type: { kind: 'enum', column: 't.element_type', values: elementTypes },
    state: { kind: 'enum', column: 't.state', values: ['ACTIVE', 'COMPLETED', 'TERMINATED'] },
    startDate: { kind: 'date', column: 't.start_date' },
    endDate: { kind: 'date', column: 't.end_date' },
    hasIncident: { kind: 'boolean', column: '(t.incidents > 0)' },
    incidentKey: { kind: 'key', column: 't.incident_key' },
    tenantId: { kind: 'string', column: `'${DEFAULT_TENANT}'` },
  },
  sortable: {
    elementInstanceKey: 't.element_instance_key',
    processInstanceKey: 't.process_instance_key',
    processDefinitionKey: 't.process_definition_key',
    processDefinitionId: 't.process_definition_id',
    elementId: 't.element_id',
    elementName: name,
    type: 't.element_type',
    state: 't.state',
    startDate: 't.start_date',
    endDate: 't.end_date',
    incidentKey: 't.incident_key',
    tenantId: `'${DEFAULT_TENANT}'`,
  },
  toItem: (row) => ({
    elementInstanceKey: keyIn(row, 'element_instance_key'),
    processInstanceKey: keyIn(row, 'process_instance_key'),
    rootProcessInstanceKey: keyIn(row, 'root_process_instance_key'),
    processDefinitionKey: keyIn(row, 'process_definition_key'),
    processDefinitionId: textIn(row, 'process_definition_id'),
    elementId: textIn(row, 'element_id'),
    elementName: textOrNullIn(row, 'element_name') ?? textIn(row, 'element_id'),
    type: textIn(row, 'element_type'),
    state: textIn(row, 'state'),
    startDate: textIn(row, 'start_date'),
    endDate: textOrNullIn(row, 'end_date'),
    hasIncident: numberIn(row, 'incidents') > 0,
    incidentKey: keyOrNullIn(row, 'incident_key'),
    tenantId: DEFAULT_TENANT,
  }),
};
