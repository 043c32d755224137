import { DEFAULT_TENANT } from '../keys.js';
import { jsonIn, keyIn, keyOrNullIn, numberIn, textIn, textOrNullIn } from './item.js';
import type { Member, SearchSpec } from './search/field.js';

export interface ProcessInstanceItem {
  processInstanceKey: string;
  rootProcessInstanceKey: string;
  parentProcessInstanceKey: string | null;
  parentElementInstanceKey: string | null;
  processDefinitionKey: string;
  processDefinitionId: string;
  /** The id where the model gives no name: some clients refuse an instance without. */
  processDefinitionName: string;
  processDefinitionVersion: number;
  processDefinitionVersionTag: string | null;
  state: string;
  startDate: string;
  endDate: string | null;
  hasIncident: boolean;
  tags: string[];
  businessId: string | null;
  tenantId: string;
}

const states = ['ACTIVE', 'COMPLETED', 'TERMINATED'];
const hasRetriesLeft = `EXISTS (SELECT 1 FROM search_jobs j
  WHERE j.process_instance_key = t.process_instance_key AND j.state = 'FAILED' AND j.retries > 0)`;

const name = 'coalesce(t.process_definition_name, t.process_definition_id)';

export const processInstanceSearch: SearchSpec<ProcessInstanceItem> = {
  from: 'search_process_instances t',
  key: 't.process_instance_key',
  select: 't.*',
  alternatives: true,
  fields: {
    processInstanceKey: { kind: 'key', column: 't.process_instance_key' },
    parentProcessInstanceKey: { kind: 'key', column: 't.parent_process_instance_key' },
    parentElementInstanceKey: { kind: 'key', column: 't.parent_element_instance_key' },
    processDefinitionKey: { kind: 'key', column: 't.process_definition_key' },
    processDefinitionId: { kind: 'string', column: 't.process_definition_id' },
    processDefinitionName: { kind: 'string', column: name },
    processDefinitionVersion: { kind: 'int', column: 't.process_definition_version' },
    processDefinitionVersionTag: { kind: 'string', column: 't.process_definition_version_tag' },
    state: { kind: 'enum', column: 't.state', values: states },
    startDate: { kind: 'date', column: 't.start_date' },
    endDate: { kind: 'date', column: 't.end_date' },
    hasIncident: { kind: 'boolean', column: '(t.incidents > 0)' },
    variables: { kind: 'variables', scope: 't.process_instance_key' },
    tags: { kind: 'tags', column: 't.tags' },
    businessId: { kind: 'string', column: 't.business_id' },
    elementId: anElement({ kind: 'string', column: 'e.element_id' }),
    elementInstanceState: anElement({ kind: 'enum', column: 'e.state', values: states }),
    hasElementInstanceIncident: anElement({ kind: 'boolean', column: '(e.incidents > 0)' }),
    errorMessage: anIncident({ kind: 'string', column: 'i.error_message' }),
    incidentErrorHashCode: anIncident({ kind: 'int', column: 'i.error_hash' }),
    hasRetriesLeft: { kind: 'boolean', column: hasRetriesLeft },
    // This engine knows no batch operations, so no instance is part of one.
    batchOperationId: { kind: 'string', column: 'NULL' },
    batchOperationKey: { kind: 'string', column: 'NULL' },
    tenantId: { kind: 'string', column: `'${DEFAULT_TENANT}'` },
  },
  sortable: {
    processInstanceKey: 't.process_instance_key',
    parentProcessInstanceKey: 't.parent_process_instance_key',
    parentElementInstanceKey: 't.parent_element_instance_key',
    processDefinitionKey: 't.process_definition_key',
    processDefinitionId: 't.process_definition_id',
    processDefinitionName: name,
    processDefinitionVersion: 't.process_definition_version',
    processDefinitionVersionTag: 't.process_definition_version_tag',
    state: 't.state',
    startDate: 't.start_date',
    endDate: 't.end_date',
    hasIncident: '(t.incidents > 0)',
    businessId: 't.business_id',
    tenantId: `'${DEFAULT_TENANT}'`,
  },
  toItem: (row) => ({
    processInstanceKey: keyIn(row, 'process_instance_key'),
    rootProcessInstanceKey: keyIn(row, 'root_process_instance_key'),
    parentProcessInstanceKey: keyOrNullIn(row, 'parent_process_instance_key'),
    parentElementInstanceKey: keyOrNullIn(row, 'parent_element_instance_key'),
    processDefinitionKey: keyIn(row, 'process_definition_key'),
    processDefinitionId: textIn(row, 'process_definition_id'),
    processDefinitionName:
      textOrNullIn(row, 'process_definition_name') ?? textIn(row, 'process_definition_id'),
    processDefinitionVersion: numberIn(row, 'process_definition_version'),
    processDefinitionVersionTag: textOrNullIn(row, 'process_definition_version_tag'),
    state: textIn(row, 'state'),
    startDate: textIn(row, 'start_date'),
    endDate: textOrNullIn(row, 'end_date'),
    hasIncident: numberIn(row, 'incidents') > 0,
    tags: jsonIn(row, 'tags'),
    businessId: textOrNullIn(row, 'business_id'),
    tenantId: DEFAULT_TENANT,
  }),
};

// helpers

/** One of the elements that the instance has gone through or stands in. */
function anElement(of: Member['of']): Member {
  return {
    kind: 'member',
    from: 'search_element_instances e',
    link: 'e.process_instance_key',
    key: 't.process_instance_key',
    of,
    together: true,
    oneByOne: true,
  };
}

/** One of the incidents that nobody has resolved yet. */
function anIncident(of: Member['of']): Member {
  return {
    kind: 'member',
    from: `(SELECT * FROM search_incidents WHERE state = 'ACTIVE') i`,
    link: 'i.process_instance_key',
    key: 't.process_instance_key',
    of,
    together: true,
  };
}
