import type { Projection } from './projection.js';
import { momentOf } from './moment.js';
import { SearchTable } from './search-table.js';

const table = new SearchTable('search_element_instances', [
  'element_instance_key',
  'scope_key',
  'process_instance_key',
  'root_process_instance_key',
  'process_definition_key',
  'process_definition_id',
  'element_id',
  'element_name',
  'element_type',
  'state',
  'start_date',
  'end_date',
  'incidents',
  'incident_key',
]);

export const elementInstances: Projection = {
  tables: [table],
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
    CREATE INDEX element_instances_by_instance ON search_element_instances (process_instance_key, element_id);
    CREATE INDEX element_instances_by_scope ON search_element_instances (scope_key);
    CREATE INDEX element_instances_by_definition ON search_element_instances (process_definition_key, state);
  `,
  on: {
    elementActivated(db, event) {
      table.insert(db, event.elementInstanceKey, {
        element_instance_key: event.elementInstanceKey,
        scope_key: event.scopeKey,
        process_instance_key: event.processInstanceKey,
        root_process_instance_key: event.rootProcessInstanceKey,
        process_definition_key: event.processDefinitionKey,
        process_definition_id: event.processDefinitionId,
        element_id: event.elementId,
        element_name: event.elementName,
        element_type: event.elementType,
        state: 'ACTIVE',
        start_date: momentOf(event.timestamp),
        end_date: null,
        incidents: 0,
        incident_key: null,
      });
    },
    elementCompleted(db, event) {
      const end_date = momentOf(event.timestamp);
      table.change(db, event.elementInstanceKey, { state: 'COMPLETED', end_date });
    },
    elementTerminated(db, event) {
      const end_date = momentOf(event.timestamp);
      table.change(db, event.elementInstanceKey, { state: 'TERMINATED', end_date });
    },
  },
};
