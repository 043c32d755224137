import type { Database } from 'libsql';
import type { LoggedEvent } from '../events/event.js';

/**
 * Tables for searching, kept beside the log in the same database file: what the log confirms, a search finds. They can
 * be thrown away and rebuilt from the log at any time.
 */
export interface Projections {
  /** Raise it when `schema` or a projector changes: the tables are then dropped and rebuilt from the log. */
  readonly version: number;
  /** SQL statements that make the tables and indexes. Table names start with `search_`. */
  readonly schema: readonly string[];
  /** Each follows the log at a pace of its own: no event needs the tables of another group for what it does to one. */
  readonly groups: readonly ProjectionGroup[];
  /**
   * Deletes up to `most` rows (a few more where rows hang together) of what has this key: a process instance or an
   * evaluation of a decision. Gives how many; 0 when none is left.
   */
  readonly forget: (database: Database, key: number, most: number) => number;
}

/** Tables that are brought up to date together. */
export interface ProjectionGroup {
  /** Never changes: how far the group has come is kept under it. */
  readonly name: string;
  /** Called once for an open database with the tables of all groups. */
  prepare(database: Database): Project;
}

/** Brings events into the tables of a group, in order. */
export type Project = (events: readonly LoggedEvent[]) => void;
