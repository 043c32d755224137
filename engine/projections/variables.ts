import type { JsonValue } from '../feel/json-value.js';
import type { Projection } from './projection.js';
import { SearchTable } from './search-table.js';

/** So many characters of a value stand in the index; values can be large. */
export const valueHead = 64;

const table = new SearchTable('search_variables', [
  'variable_key',
  'scope_key',
  'process_instance_key',
  'root_process_instance_key',
  'name',
  'value_head',
  'value',
]);

export const variables: Projection = {
  tables: [table],
  schema: `
    CREATE TABLE search_variables (
      variable_key INTEGER PRIMARY KEY,
      scope_key INTEGER NOT NULL,
      process_instance_key INTEGER NOT NULL,
      root_process_instance_key INTEGER NOT NULL,
      name TEXT NOT NULL,
      value_head TEXT NOT NULL,
      value TEXT NOT NULL
    );
    CREATE UNIQUE INDEX variables_by_scope ON search_variables (scope_key, name);
    CREATE INDEX variables_by_instance ON search_variables (process_instance_key, name);
    CREATE INDEX variables_by_value ON search_variables (name, value_head, scope_key);
  `,
  on: {
    variableCreated(db, event) {
      table.insert(db, event.variableKey, {
        variable_key: event.variableKey,
        scope_key: event.scopeKey,
        process_instance_key: event.processInstanceKey,
        root_process_instance_key: event.rootProcessInstanceKey,
        name: event.name,
        ...valueOf(event.value),
      });
    },
    variableUpdated(db, event) {
      table.change(db, event.variableKey, valueOf(event.value));
    },
  },
};

function valueOf(json: JsonValue) {
  const value = JSON.stringify(json);
  return { value_head: value.slice(0, valueHead), value };
}
