import { DEFAULT_TENANT } from '../keys.js';
import { keyIn, textIn } from './item.js';
import type { Row, SearchSpec } from './search/field.js';

export interface VariableItem {
  variableKey: string;
  name: string;
  /** JSON text. */
  value: string;
  scopeKey: string;
  processInstanceKey: string;
  rootProcessInstanceKey: string;
  tenantId: string;
}

/** A variable in a list, in which long values are cut off. */
export interface ListedVariableItem extends VariableItem {
  isTruncated: boolean;
}

/** As many characters of a value are shown in a list, as Camunda's exporters do by default. */
const shownLength = 8191;

export const variableSearch: SearchSpec<ListedVariableItem> = {
  from: 'search_variables t',
  key: 't.variable_key',
  select: 't.*',
  fields: {
    variableKey: { kind: 'key', column: 't.variable_key' },
    name: { kind: 'string', column: 't.name' },
    value: { kind: 'string', column: 't.value' },
    scopeKey: { kind: 'key', column: 't.scope_key' },
    processInstanceKey: { kind: 'key', column: 't.process_instance_key' },
    isTruncated: { kind: 'boolean', column: `(length(t.value) > ${shownLength})` },
    tenantId: { kind: 'string', column: `'${DEFAULT_TENANT}'` },
  },
  sortable: {
    variableKey: 't.variable_key',
    name: 't.name',
    value: 't.value',
    scopeKey: 't.scope_key',
    processInstanceKey: 't.process_instance_key',
    tenantId: `'${DEFAULT_TENANT}'`,
  },
  toItem: (row) => {
    const item = toVariable(row);
    const isTruncated = item.value.length > shownLength;
    return { ...item, value: isTruncated ? item.value.slice(0, shownLength) : item.value, isTruncated };
  },
};

/** The same search with whole values. */
export const wholeVariableSearch: SearchSpec<ListedVariableItem> = {
  ...variableSearch,
  toItem: (row) => ({ ...toVariable(row), isTruncated: false }),
};

/** One variable by its key, whole. */
export const variableByKey: SearchSpec<VariableItem> = { ...variableSearch, toItem: toVariable };

function toVariable(row: Row): VariableItem {
  return {
    variableKey: keyIn(row, 'variable_key'),
    name: textIn(row, 'name'),
    value: textIn(row, 'value'),
    scopeKey: keyIn(row, 'scope_key'),
    processInstanceKey: keyIn(row, 'process_instance_key'),
    rootProcessInstanceKey: keyIn(row, 'root_process_instance_key'),
    tenantId: DEFAULT_TENANT,
  };
}
