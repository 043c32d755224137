import type Database from 'libsql';
import type { Projection } from './projection.js';
import { errorHash } from './error-hash.js';
import { momentOf } from './moment.js';
import { statement } from './statement.js';

export const incidents: Projection = {
  changesOthers: true,
  schema: `
    CREATE TABLE search_incidents (
      incident_key INTEGER PRIMARY KEY,
      process_instance_key INTEGER NOT NULL,
      root_process_instance_key INTEGER NOT NULL,
      process_definition_key INTEGER NOT NULL,
      process_definition_id TEXT NOT NULL,
      element_instance_key INTEGER NOT NULL,
      element_id TEXT NOT NULL,
      job_key INTEGER,
      error_type TEXT NOT NULL,
      error_message TEXT NOT NULL,
      state TEXT NOT NULL,
      creation_time TEXT NOT NULL,
      error_hash INTEGER NOT NULL
    );
    CREATE INDEX incidents_by_state ON search_incidents (state);
    CREATE INDEX incidents_by_element ON search_incidents (element_instance_key);
    CREATE INDEX incidents_by_instance ON search_incidents (process_instance_key);
  `,
  on: {
    incidentCreated(db, event) {
      statement(db, `INSERT INTO search_incidents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ACTIVE', ?, ?)`).run(
        event.incidentKey,
        event.processInstanceKey,
        event.rootProcessInstanceKey,
        event.processDefinitionKey,
        event.processDefinitionId,
        event.elementInstanceKey,
        event.elementId,
        event.jobKey,
        event.errorType,
        event.errorMessage,
        momentOf(event.timestamp),
        errorHash(event.errorMessage),
      );
      mark(db, event.elementInstanceKey);
      count(db, event.elementInstanceKey, 1);
    },
    incidentResolved(db, event) {
      statement(db, `UPDATE search_incidents SET state = 'RESOLVED' WHERE incident_key = ?`).run(
        event.incidentKey,
      );
      mark(db, event.elementInstanceKey);
      count(db, event.elementInstanceKey, -1);
    },
  },
};

/** An element shows the newest of its incidents that are not resolved. */
function mark(db: Database.Database, elementInstanceKey: string): void {
  statement(
    db,
    `UPDATE search_element_instances SET incident_key =
       (SELECT max(i.incident_key) FROM search_incidents i WHERE i.element_instance_key = ? AND i.state = 'ACTIVE')
     WHERE element_instance_key = ?`,
  ).run(elementInstanceKey, elementInstanceKey);
}

/**
 * Everything around the element has the incident too: its scopes, its process instance, and the call activity that
 * started that, with all around it. So somebody who looks at the outermost instance sees that help is needed.
 */
function count(db: Database.Database, elementInstanceKey: string, change: number): void {
  let key: string | number | null = elementInstanceKey;
  while (key !== null) {
    const element = statement(
      db,
      'UPDATE search_element_instances SET incidents = incidents + ? WHERE element_instance_key = ? RETURNING scope_key',
    ).get(change, key) as { scope_key: number } | undefined;
    if (element) {
      key = element.scope_key;
      continue;
    }
    const instance = statement(
      db,
      `UPDATE search_process_instances SET incidents = incidents + ? WHERE process_instance_key = ?
       RETURNING parent_element_instance_key`,
    ).get(change, key) as { parent_element_instance_key: number | null } | undefined;
    key = instance?.parent_element_instance_key ?? null;
  }
}
