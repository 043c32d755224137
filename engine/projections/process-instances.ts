import type { Projection } from './projection.js';
import { momentOf } from './moment.js';
import { SearchTable } from './search-table.js';

const table = new SearchTable('search_process_instances', [
  'process_instance_key',
  'root_process_instance_key',
  'parent_process_instance_key',
  'parent_element_instance_key',
  'process_definition_key',
  'process_definition_id',
  'process_definition_name',
  'process_definition_version',
  'process_definition_version_tag',
  'state',
  'start_date',
  'end_date',
  'incidents',
  'tags',
  'business_id',
]);

export const processInstances: Projection = {
  tables: [table],
  schema: `
    CREATE TABLE search_process_instances (
      process_instance_key INTEGER PRIMARY KEY,
      root_process_instance_key INTEGER NOT NULL,
      parent_process_instance_key INTEGER,
      parent_element_instance_key INTEGER,
      process_definition_key INTEGER NOT NULL,
      process_definition_id TEXT NOT NULL,
      process_definition_name TEXT,
      process_definition_version INTEGER NOT NULL,
      process_definition_version_tag TEXT,
      state TEXT NOT NULL,
      start_date TEXT NOT NULL,
      end_date TEXT,
      incidents INTEGER NOT NULL DEFAULT 0,
      tags TEXT NOT NULL,
      business_id TEXT
    );
    CREATE INDEX process_instances_by_state ON search_process_instances (state, start_date);
    CREATE INDEX process_instances_by_definition
      ON search_process_instances (process_definition_id, state, start_date);
    CREATE INDEX process_instances_by_start ON search_process_instances (start_date);
    CREATE INDEX process_instances_by_parent ON search_process_instances (parent_process_instance_key)
      WHERE parent_process_instance_key IS NOT NULL;
    CREATE INDEX process_instances_by_caller ON search_process_instances (parent_element_instance_key)
      WHERE parent_element_instance_key IS NOT NULL;
    CREATE INDEX process_instances_by_business_id ON search_process_instances (business_id)
      WHERE business_id IS NOT NULL;
  `,
  on: {
    processInstanceCreated(db, event) {
      table.insert(db, event.processInstanceKey, {
        process_instance_key: event.processInstanceKey,
        root_process_instance_key: event.rootProcessInstanceKey,
        parent_process_instance_key: event.parentProcessInstanceKey,
        parent_element_instance_key: event.parentElementInstanceKey,
        process_definition_key: event.processDefinitionKey,
        process_definition_id: event.processDefinitionId,
        process_definition_name: event.processDefinitionName,
        process_definition_version: event.processDefinitionVersion,
        process_definition_version_tag: event.processDefinitionVersionTag,
        state: 'ACTIVE',
        start_date: momentOf(event.timestamp),
        end_date: null,
        incidents: 0,
        tags: JSON.stringify(event.tags),
        business_id: event.businessId,
      });
    },
    processInstanceCompleted(db, event) {
      const end_date = momentOf(event.timestamp);
      table.change(db, event.processInstanceKey, { state: 'COMPLETED', end_date });
    },
    processInstanceTerminated(db, event) {
      const end_date = momentOf(event.timestamp);
      table.change(db, event.processInstanceKey, { state: 'TERMINATED', end_date });
    },
  },
};
