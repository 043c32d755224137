import type Database from 'libsql';
import type { LoggedEvent } from '../events/event.js';
import type { Projection } from './projection.js';
import { momentOf } from './moment.js';
import { SearchTable } from './search-table.js';

const table = new SearchTable('search_jobs', [
  'job_key',
  'job_type',
  'kind',
  'listener_event_type',
  'state',
  'retries',
  'worker',
  'deadline',
  'error_code',
  'error_message',
  'is_denied',
  'denied_reason',
  'custom_headers',
  'element_instance_key',
  'element_id',
  'process_instance_key',
  'root_process_instance_key',
  'process_definition_key',
  'process_definition_id',
  'creation_time',
  'last_update_time',
  'end_time',
]);

export const jobs: Projection = {
  tables: [table],
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
      table.insert(db, event.jobKey, {
        job_key: event.jobKey,
        job_type: event.jobType,
        kind: event.kind,
        listener_event_type: event.listenerEventType,
        state: 'CREATED',
        retries: event.retries,
        worker: '',
        deadline: null,
        error_code: null,
        error_message: null,
        is_denied: null,
        denied_reason: null,
        custom_headers: JSON.stringify(event.customHeaders),
        element_instance_key: event.elementInstanceKey,
        element_id: event.elementId,
        process_instance_key: event.processInstanceKey,
        root_process_instance_key: event.rootProcessInstanceKey,
        process_definition_key: event.processDefinitionKey,
        process_definition_id: event.processDefinitionId,
        creation_time: created,
        last_update_time: created,
        end_time: null,
      });
    },
    jobActivated(db, event) {
      change(db, event, { worker: event.worker, deadline: momentOf(event.deadline) });
    },
    jobCompleted(db, event) {
      const is_denied = event.isDenied === null ? null : Number(event.isDenied);
      end(db, event, { state: 'COMPLETED', is_denied, denied_reason: event.deniedReason });
    },
    jobFailed(db, event) {
      const { retries, errorMessage } = event;
      change(db, event, { state: 'FAILED', deadline: null, retries, error_message: errorMessage });
    },
    jobTimedOut(db, event) {
      change(db, event, { state: 'TIMED_OUT', deadline: null });
    },
    jobYielded(db, event) {
      change(db, event, { worker: '', deadline: null });
    },
    jobErrorThrown(db, event) {
      const { errorCode, errorMessage } = event;
      end(db, event, { state: 'ERROR_THROWN', error_code: errorCode, error_message: errorMessage });
    },
    jobRetriesUpdated(db, event) {
      change(db, event, { state: 'RETRIES_UPDATED', retries: event.retries });
    },
    jobTimeoutUpdated(db, event) {
      change(db, event, { deadline: momentOf(event.deadline) });
    },
    jobCanceled(db, event) {
      end(db, event, { ...(!event.errorThrown && { state: 'CANCELED' }), deadline: null });
    },
  },
};

type OfAJob = Extract<LoggedEvent, { jobKey: string }>;
type Change = Parameters<typeof table.change>[2];

function change(db: Database.Database, event: OfAJob, fields: Change): void {
  table.change(db, event.jobKey, { ...fields, last_update_time: momentOf(event.timestamp) });
}

function end(db: Database.Database, event: OfAJob, fields: Change): void {
  change(db, event, { ...fields, end_time: momentOf(event.timestamp) });
}
