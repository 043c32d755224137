import { DEFAULT_TENANT } from '../keys.js';
import { keyIn, numberIn, textIn, textOrNullIn } from './item.js';
import type { SearchSpec } from './search/field.js';

export interface ProcessDefinitionItem {
  processDefinitionKey: string;
  processDefinitionId: string;
  name: string | null;
  version: number;
  versionTag: string | null;
  resourceName: string;
  hasStartForm: boolean;
  state: 'ACTIVE' | 'DELETED';
  tenantId: string;
}

export const processDefinitionSearch: SearchSpec<ProcessDefinitionItem> = {
  from: 'search_process_definitions t',
  key: 't.process_definition_key',
  select: 't.*',
  fields: {
    processDefinitionKey: { kind: 'key', column: 't.process_definition_key' },
    processDefinitionId: { kind: 'string', column: 't.process_definition_id' },
    name: { kind: 'string', column: 't.name' },
    version: { kind: 'int', column: 't.version' },
    versionTag: { kind: 'string', column: 't.version_tag' },
    resourceName: { kind: 'string', column: 't.resource_name' },
    isLatestVersion: { kind: 'boolean', column: 't.is_latest' },
    hasStartForm: { kind: 'boolean', column: '(t.start_form_id IS NOT NULL)' },
    state: { kind: 'enum', column: 't.state', values: ['ACTIVE', 'DELETED', 'DRAINING'] },
    tenantId: { kind: 'string', column: `'${DEFAULT_TENANT}'` },
  },
  sortable: {
    processDefinitionKey: 't.process_definition_key',
    processDefinitionId: 't.process_definition_id',
    name: 't.name',
    version: 't.version',
    versionTag: 't.version_tag',
    resourceName: 't.resource_name',
    tenantId: `'${DEFAULT_TENANT}'`,
  },
  toItem: (row) => ({
    processDefinitionKey: keyIn(row, 'process_definition_key'),
    processDefinitionId: textIn(row, 'process_definition_id'),
    name: textOrNullIn(row, 'name'),
    version: numberIn(row, 'version'),
    versionTag: textOrNullIn(row, 'version_tag'),
    resourceName: textIn(row, 'resource_name'),
    hasStartForm: row['start_form_id'] !== null,
    state: row['state'] === 'DELETED' ? 'DELETED' : 'ACTIVE',
    tenantId: DEFAULT_TENANT,
  }),
};
