import { DEFAULT_TENANT } from '../keys.js';
import { keyIn, keyOrNullIn, textIn } from './item.js';
import type { SearchSpec } from './search/field.js';

export interface IncidentItem {
  incidentKey: string;
  errorType: string;
  errorMessage: string;
  state: string;
  creationTime: string;
  elementInstanceKey: string;
  elementId: string;
  jobKey: string | null;
  processInstanceKey: string;
  rootProcessInstanceKey: string;
  processDefinitionKey: string;
  processDefinitionId: string;
  tenantId: string;
}

/** The error types of the API; this engine makes some of them and may be asked about any. */
const errorTypes = [
  'UNSPECIFIED',
  'UNKNOWN',
  'IO_MAPPING_ERROR',
  'JOB_NO_RETRIES',
  'EXECUTION_LISTENER_NO_RETRIES',
  'TASK_LISTENER_NO_RETRIES',
  'AD_HOC_SUB_PROCESS_NO_RETRIES',
  'CONDITION_ERROR',
  'EXTRACT_VALUE_ERROR',
  'CALLED_ELEMENT_ERROR',
  'UNHANDLED_ERROR_EVENT',
  'MESSAGE_SIZE_EXCEEDED',
  'CALLED_DECISION_ERROR',
  'DECISION_EVALUATION_ERROR',
  'FORM_NOT_FOUND',
  'RESOURCE_NOT_FOUND',
];

export const incidentSearch: SearchSpec<IncidentItem> = {
  from: 'search_incidents t',
  key: 't.incident_key',
  select: 't.*',
  fields: {
    incidentKey: { kind: 'key', column: 't.incident_key' },
    errorType: { kind: 'enum', column: 't.error_type', values: errorTypes },
    errorMessage: { kind: 'string', column: 't.error_message' },
    state: {
      kind: 'enum',
      column: 't.state',
      values: ['UNKNOWN', 'ACTIVE', 'MIGRATED', 'PENDING', 'RESOLVED'],
    },
    creationTime: { kind: 'date', column: 't.creation_time' },
    elementInstanceKey: { kind: 'key', column: 't.element_instance_key' },
    elementId: { kind: 'string', column: 't.element_id' },
    jobKey: { kind: 'key', column: 't.job_key' },
    processInstanceKey: { kind: 'key', column: 't.process_instance_key' },
    processDefinitionKey: { kind: 'key', column: 't.process_definition_key' },
    processDefinitionId: { kind: 'string', column: 't.process_definition_id' },
    tenantId: { kind: 'string', column: `'${DEFAULT_TENANT}'` },
  },
  sortable: {
    incidentKey: 't.incident_key',
    errorType: 't.error_type',
    state: 't.state',
    creationTime: 't.creation_time',
    elementInstanceKey: 't.element_instance_key',
    elementId: 't.element_id',
    jobKey: 't.job_key',
    processInstanceKey: 't.process_instance_key',
    processDefinitionKey: 't.process_definition_key',
    processDefinitionId: 't.process_definition_id',
    tenantId: `'${DEFAULT_TENANT}'`,
  },
  toItem: (row) => ({
    incidentKey: keyIn(row, 'incident_key'),
    errorType: textIn(row, 'error_type'),
    errorMessage: textIn(row, 'error_message'),
    state: textIn(row, 'state'),
    creationTime: textIn(row, 'creation_time'),
    elementInstanceKey: keyIn(row, 'element_instance_key'),
    elementId: textIn(row, 'element_id'),
    jobKey: keyOrNullIn(row, 'job_key'),
    processInstanceKey: keyIn(row, 'process_instance_key'),
    rootProcessInstanceKey: keyIn(row, 'root_process_instance_key'),
    processDefinitionKey: keyIn(row, 'process_definition_key'),
    processDefinitionId: textIn(row, 'process_definition_id'),
    tenantId: DEFAULT_TENANT,
  }),
};
