import type { Projection } from './projection.js';
import { momentOf } from './moment.js';
import { statement } from './statement.js';

const ended = `UPDATE search_element_instances SET state = ?, end_date = ? WHERE element_instance_key = ?`;

export const elementInstances: Projection = {
  schema: `
    CREATE TABLE search_element_instances (
      element_instance_key INTEGER PRIMARY KEY,
      scope_key INTEGER NOT NULL,
      process_instance_key INTEGER NOT NULL,
      root_process_instance_key INTEGER NOT NULL,
      process_definition_key INTEGER NOT NULL,
      process_definition_id TEXT NOT NULL,
      element_id TEXT NOT NULL,
      element_name TEXT,
      element_type TEXT NOT NULL,
      state TEXT NOT NULL,
      start_date TEXT NOT NULL,
      end_date TEXT,
      incidents INTEGER NOT NULL DEFAULT 0,
      incident_key INTEGER
    );
    CREATE INDEX element_instances_by_instance ON search_element_instances (process_instance_key);
    CREATE INDEX element_instances_by_scope ON search_element_instances (scope_key);
    CREATE INDEX element_instances_by_definition ON search_element_instances (process_definition_key, state);
  `,
  on: {
    elementActivated(db, event) {
      statement(
        db,
        `INSERT INTO search_element_instances VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'ACTIVE', ?, NULL, 0, NULL)`,
      ).run(
        event.elementInstanceKey,
        event.scopeKey,
        event.processInstanceKey,
        event.rootProcessInstanceKey,
        event.processDefinitionKey,
        event.processDefinitionId,
        event.elementId,
        event.elementName,
        event.elementType,
        momentOf(event.timestamp),
      );
    },
    elementCompleted(db, event) {
      statement(db, ended).run('COMPLETED', momentOf(event.timestamp), event.elementInstanceKey);
    },
    elementTerminated(db, event) {
      statement(db, ended).run('TERMINATED', momentOf(event.timestamp), event.elementInstanceKey);
    },
  },
};
