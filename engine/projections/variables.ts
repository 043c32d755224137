import type { Projection } from './projection.js';
import { statement } from './statement.js';

/** So many characters of a value stand in the index; values can be large. */
export const valueHead = 64;

export const variables: Projection = {
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
    CREATE INDEX variables_by_instance ON search_variables (process_instance_key);
    CREATE INDEX variables_by_value ON search_variables (name, value_head, scope_key);
  `,
  on: {
    variableCreated(db, event) {
      const value = JSON.stringify(event.value);
      statement(db, 'INSERT INTO search_variables VALUES (?, ?, ?, ?, ?, ?, ?)').run(
        event.variableKey,
        event.scopeKey,
        event.processInstanceKey,
        event.rootProcessInstanceKey,
        event.name,
        value.slice(0, valueHead),
        value,
      );
    },
    variableUpdated(db, event) {
      const value = JSON.stringify(event.value);
      statement(db, 'UPDATE search_variables SET value_head = ?, value = ? WHERE variable_key = ?').run(
        value.slice(0, valueHead),
        value,
        event.variableKey,
      );
    },
  },
};
