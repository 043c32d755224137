import type Database from 'libsql';
import type { LoggedEvent } from '../events/event.js';

/** How one resource of the REST API is kept for searching: its tables, and what each event changes in them. */
export interface Projection {
  /** Creates the tables and their indexes. */
  readonly schema: string;
  readonly on: {
    readonly [Type in LoggedEvent['type']]?: (
      db: Database.Database,
      event: Extract<LoggedEvent, { type: Type }>,
    ) => void;
  };
}
