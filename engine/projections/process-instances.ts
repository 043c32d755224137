import type { Projection } from './projection.js';
import { momentOf } from './moment.js';
import { statement } from './statement.js';

const ended = `UPDATE search_process_instances SET state = ?, end_date = ? WHERE process_instance_key = ?`;

export const processInstances: Projection = {
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
    CREATE INDEX process_instances_by_state ON search_process_instances (state);
    CREATE INDEX process_instances_by_definition ON search_process_instances (process_definition_id, state);
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
      statement(
        db,
        `INSERT INTO search_process_instances VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'ACTIVE', ?, NULL, 0, ?, ?)`,
      ).run(
        event.processInstanceKey,
        event.rootProcessInstanceKey,
        event.parentProcessInstanceKey,
        event.parentElementInstanceKey,
        event.processDefinitionKey,
        event.processDefinitionId,
        event.processDefinitionName,
        event.processDefinitionVersion,
        event.processDefinitionVersionTag,
        momentOf(event.timestamp),
        JSON.stringify(event.tags),
        event.businessId,
      );
    },
    processInstanceCompleted(db, event) {
      statement(db, ended).run('COMPLETED', momentOf(event.timestamp), event.processInstanceKey);
    },
    processInstanceTerminated(db, event) {
      statement(db, ended).run('TERMINATED', momentOf(event.timestamp), event.processInstanceKey);
    },
  },
};
