import type { Database } from 'libsql';
import type { LoggedEvent } from '../events/event.js';

/**
 * Tables for searching, kept beside the log in the same database file and changed in the same transaction: what the
 * log confirms, a search finds. They can be thrown away and rebuilt from the log at any time.
 */
export interface Projections {
  /** Raise it when `schema` or the projector changes: the tables are then dropped and rebuilt from the log. */
  readonly version: number;
  /** SQL statements that make the tables and indexes. Table names start with `search_`. */
  readonly schema: readonly string[];
  /** Called once for an open database with those tables; the answer brings events into them, in order. */
  prepare(database: Database): (events: readonly LoggedEvent[]) => void;
  /**
   * Deletes up to `most` rows (a few more where rows hang together) of what has this key: a process instance or an
   * evaluation of a decision. Gives how many; 0 when none is left.
   */
  readonly forget: (database: Database, key: number, most: number) => number;
}
