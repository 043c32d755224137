import type { Projection } from './projection.js';
import { statement } from './statement.js';

export const processDefinitions: Projection = {
  schema: `
    CREATE TABLE search_process_definitions (
      process_definition_key INTEGER PRIMARY KEY,
      process_definition_id TEXT NOT NULL,
      version INTEGER NOT NULL,
      version_tag TEXT,
      name TEXT,
      resource_name TEXT NOT NULL,
      start_form_id TEXT,
      is_latest INTEGER NOT NULL
    );
    CREATE INDEX process_definitions_by_id ON search_process_definitions (process_definition_id, version);
  `,
  on: {
    processDeployed(db, event) {
      statement(
        db,
        'UPDATE search_process_definitions SET is_latest = 0 WHERE process_definition_id = ?',
      ).run(event.processDefinitionId);
      statement(db, 'INSERT INTO search_process_definitions VALUES (?, ?, ?, ?, ?, ?, ?, 1)').run(
        event.processDefinitionKey,
        event.processDefinitionId,
        event.version,
        event.versionTag,
        event.name,
        event.resourceName,
        event.startFormId,
      );
    },
  },
};
