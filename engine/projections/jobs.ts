import type Database from 'libsql';
import type { LoggedEvent } from '../events/event.js';
import type { Projection } from './projection.js';
import type { SqlValue } from './search/sql.js';
import { momentOf } from './moment.js';
import { statement } from './statement.js';

export const jobs: Projection = {
  schema: `
    CREATE TABLE search_jobs (
      job_key INTEGER PRIMARY KEY,
      job_type TEXT NOT NULL,
      kind TEXT NOT NULL,
      listener_event_type TEXT NOT NULL,
      state TEXT NOT NULL,
      retries INTEGER NOT NULL,
      worker TEXT NOT NULL DEFAULT '',
      deadline TEXT,
      error_code TEXT,
      error_message TEXT,
      is_denied INTEGER,
      denied_reason TEXT,
      custom_headers TEXT NOT NULL,
      element_instance_key INTEGER NOT NULL,
      element_id TEXT NOT NULL,
      process_instance_key INTEGER NOT NULL,
      root_process_instance_key INTEGER NOT NULL,
      process_definition_key INTEGER NOT NULL,
      process_definition_id TEXT NOT NULL,
      creation_time TEXT NOT NULL,
      last_update_time TEXT NOT NULL,
      end_time TEXT
    );
    CREATE INDEX jobs_by_state ON search_jobs (state);
    CREATE INDEX jobs_by_type ON search_jobs (job_type, state);
    CREATE INDEX jobs_by_instance ON search_jobs (process_instance_key);
  `,
  on: {
    jobCreated(db, event) {
      const created = momentOf(event.timestamp);
      statement(
        db,
        `INSERT INTO search_jobs (job_key, job_type, kind, listener_event_type, state, retries, custom_headers,
           element_instance_key, element_id, process_instance_key, root_process_instance_key,
           process_definition_key, process_definition_id, creation_time, last_update_time)
         VALUES (?, ?, ?, ?, 'CREATED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ).run(
        event.jobKey,
        event.jobType,
        event.kind,
        event.listenerEventType,
        event.retries,
        JSON.stringify(event.customHeaders),
        event.elementInstanceKey,
        event.elementId,
        event.processInstanceKey,
        event.rootProcessInstanceKey,
        event.processDefinitionKey,
        event.processDefinitionId,
        created,
        created,
      );
    },
    jobActivated(db, event) {
      change(db, event, 'worker = ?, deadline = ?', event.worker, momentOf(event.deadline));
    },
    jobCompleted(db, event) {
      const denied = event.isDenied === null ? null : Number(event.isDenied);
      end(db, event, `state = 'COMPLETED', is_denied = ?, denied_reason = ?`, denied, event.deniedReason);
    },
    jobFailed(db, event) {
      const changes = `state = 'FAILED', deadline = NULL, retries = ?, error_message = ?`;
      change(db, event, changes, event.retries, event.errorMessage);
    },
    jobTimedOut(db, event) {
      change(db, event, `state = 'TIMED_OUT', deadline = NULL`);
    },
    jobErrorThrown(db, event) {
      const changes = `state = 'ERROR_THROWN', error_code = ?, error_message = ?`;
      end(db, event, changes, event.errorCode, event.errorMessage);
    },
    jobRetriesUpdated(db, event) {
      change(db, event, `state = 'RETRIES_UPDATED', retries = ?`, event.retries);
    },
    jobTimeoutUpdated(db, event) {
      change(db, event, 'deadline = ?', momentOf(event.deadline));
    },
    jobCanceled(db, event) {
      end(db, event, `state = 'CANCELED', deadline = NULL`);
    },
  },
};

type OfAJob = Extract<LoggedEvent, { jobKey: string }>;

function change(db: Database.Database, event: OfAJob, changes: string, ...values: SqlValue[]): void {
  const sql = `UPDATE search_jobs SET ${changes}, last_update_time = ? WHERE job_key = ?`;
  statement(db, sql).run(...values, momentOf(event.timestamp), event.jobKey);
}

function end(db: Database.Database, event: OfAJob, changes: string, ...values: SqlValue[]): void {
  change(db, event, `${changes}, end_time = ?`, ...values, momentOf(event.timestamp));
}
