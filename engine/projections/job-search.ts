import { DEFAULT_TENANT } from '../keys.js';
import { jsonIn, keyIn, numberIn, textIn, textOrNullIn } from './item.js';
import type { SearchSpec } from './search/field.js';

export interface JobItem {
  jobKey: string;
  type: string;
  kind: string;
  listenerEventType: string;
  state: string;
  retries: number;
  hasFailedWithRetriesLeft: boolean;
  worker: string;
  deadline: string | null;
  errorCode: string | null;
  errorMessage: string | null;
  isDenied: boolean | null;
  deniedReason: string | null;
  customHeaders: Record<string, string>;
  elementInstanceKey: string;
  elementId: string;
  processInstanceKey: string;
  rootProcessInstanceKey: string;
  processDefinitionKey: string;
  processDefinitionId: string;
  creationTime: string;
  lastUpdateTime: string;
  endTime: string | null;
  tenantId: string;
}

const kinds = ['AD_HOC_SUB_PROCESS', 'BPMN_ELEMENT', 'EXECUTION_LISTENER', 'TASK_LISTENER'];
const listenerEventTypes = [
  'UNSPECIFIED',
  'ASSIGNING',
  'CANCELING',
  'COMPLETING',
  'CREATING',
  'END',
  'START',
  'UPDATING',
];
const states = [
  'COMPLETED',
  'CANCELED',
  'FAILED',
  'CREATED',
  'MIGRATED',
  'ERROR_THROWN',
  'RETRIES_UPDATED',
  'TIMED_OUT',
];
const failedWithRetriesLeft = `(t.state = 'FAILED' AND t.retries > 0)`;

export const jobSearch: SearchSpec<JobItem> = {
  from: 'search_jobs t',
  group: 'jobs',
  key: 't.job_key',
  select: 't.*',
  fields: {
    jobKey: { kind: 'key', column: 't.job_key' },
    type: { kind: 'string', column: 't.job_type' },
    kind: { kind: 'enum', column: 't.kind', values: kinds },
    listenerEventType: { kind: 'enum', column: 't.listener_event_type', values: listenerEventTypes },
    state: { kind: 'enum', column: 't.state', values: states },
    retries: { kind: 'int', column: 't.retries' },
    hasFailedWithRetriesLeft: { kind: 'boolean', column: failedWithRetriesLeft },
    worker: { kind: 'string', column: 't.worker' },
    deadline: { kind: 'date', column: 't.deadline', nullable: true },
    errorCode: { kind: 'string', column: 't.error_code' },
    errorMessage: { kind: 'string', column: 't.error_message' },
    isDenied: { kind: 'boolean', column: 't.is_denied', nullable: true },
    deniedReason: { kind: 'string', column: 't.denied_reason' },
    elementInstanceKey: { kind: 'key', column: 't.element_instance_key' },
    elementId: { kind: 'string', column: 't.element_id' },
    processInstanceKey: { kind: 'key', column: 't.process_instance_key' },
    processDefinitionKey: { kind: 'key', column: 't.process_definition_key' },
    processDefinitionId: { kind: 'string', column: 't.process_definition_id' },
    creationTime: { kind: 'date', column: 't.creation_time' },
    lastUpdateTime: { kind: 'date', column: 't.last_update_time' },
    endTime: { kind: 'date', column: 't.end_time' },
    tenantId: { kind: 'string', column: `'${DEFAULT_TENANT}'` },
  },
  sortable: {
    jobKey: 't.job_key',
    type: 't.job_type',
    kind: 't.kind',
    listenerEventType: 't.listener_event_type',
    state: 't.state',
    retries: 't.retries',
    hasFailedWithRetriesLeft: failedWithRetriesLeft,
    worker: 't.worker',
    deadline: 't.deadline',
    errorCode: 't.error_code',
    errorMessage: 't.error_message',
    isDenied: 't.is_denied',
    deniedReason: 't.denied_reason',
    elementInstanceKey: 't.element_instance_key',
    elementId: 't.element_id',
    processInstanceKey: 't.process_instance_key',
    processDefinitionKey: 't.process_definition_key',
    processDefinitionId: 't.process_definition_id',
    endTime: 't.end_time',
    tenantId: `'${DEFAULT_TENANT}'`,
  },
  toItem: (row) => ({
    jobKey: keyIn(row, 'job_key'),
    type: textIn(row, 'job_type'),
    kind: textIn(row, 'kind'),
    listenerEventType: textIn(row, 'listener_event_type'),
    state: textIn(row, 'state'),
    retries: numberIn(row, 'retries'),
    hasFailedWithRetriesLeft: row['state'] === 'FAILED' && numberIn(row, 'retries') > 0,
    worker: textIn(row, 'worker'),
    deadline: textOrNullIn(row, 'deadline'),
    errorCode: textOrNullIn(row, 'error_code'),
    errorMessage: textOrNullIn(row, 'error_message'),
    isDenied: row['is_denied'] === null ? null : row['is_denied'] === 1,
    deniedReason: textOrNullIn(row, 'denied_reason'),
    customHeaders: jsonIn(row, 'custom_headers'),
    elementInstanceKey: keyIn(row, 'element_instance_key'),
    elementId: textIn(row, 'element_id'),
    processInstanceKey: keyIn(row, 'process_instance_key'),
    rootProcessInstanceKey: keyIn(row, 'root_process_instance_key'),
    processDefinitionKey: keyIn(row, 'process_definition_key'),
    processDefinitionId: textIn(row, 'process_definition_id'),
    creationTime: textIn(row, 'creation_time'),
    lastUpdateTime: textIn(row, 'last_update_time'),
    endTime: textOrNullIn(row, 'end_time'),
    tenantId: DEFAULT_TENANT,
  }),
};
