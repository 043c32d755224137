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
      is_latest INTEGER NOT NULL,
      state TEXT NOT NULL
    );
    CREATE TABLE search_process_models (process_definition_key INTEGER PRIMARY KEY, xml TEXT NOT NULL);
    CREATE INDEX process_definitions_by_id ON search_process_definitions (process_definition_id, version);
  `,
  on: {
    processDeployed(db, event) {
      statement(
        db,
        'UPDATE search_process_definitions SET is_latest = 0 WHERE process_definition_id = ?',
      ).run(event.processDefinitionId);
      statement(db, 'INSERT INTO search_process_definitions VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)').run(
        event.processDefinitionKey,
        event.processDefinitionId,
        event.version,
        event.versionTag,
        event.name,
        event.resourceName,
        event.startFormId,
        'ACTIVE',
      );
      statement(db, 'INSERT INTO search_process_models VALUES (?, ?)').run(
        event.processDefinitionKey,
        event.xml,
      );
    },
    /** What it was goes on to explain its instances, unless they are deleted too. */
    processDefinitionDeleted(db, { processDefinitionKey, processDefinitionId, deletesHistory }) {
      statement(
        db,
        `UPDATE search_process_definitions SET state = 'DELETED', is_latest = 0 WHERE process_definition_key = ?`,
      ).run(processDefinitionKey);
      statement(
        db,
        `UPDATE search_process_definitions SET is_latest = 1 WHERE process_definition_key =
           (SELECT max(process_definition_key) FROM search_process_definitions
            WHERE process_definition_id = ? AND state = 'ACTIVE')`,
      ).run(processDefinitionId);
      if (!deletesHistory) return;
      for (const table of ['search_process_definitions', 'search_process_models'])
        statement(db, `DELETE FROM ${table} WHERE process_definition_key = ?`).run(processDefinitionKey);
    },
  },
};
