import type Database from 'libsql';
import type { LoggedEvent } from '../events/event.js';
import type { SearchTable } from './search-table.js';

/** How one resource of the REST API is kept for searching: its tables, and what each event changes in them. */
export interface Projection {
  /** Creates the tables and their indexes. */
  readonly schema: string;
  /** Those of them that so many events change that their rows are written together. */
  readonly tables?: readonly Pick<SearchTable<string>, 'flush' | 'discard'>[];
  /** Its events also change the tables of others: what waits for those is written first. */
  readonly changesOthers?: true;
  readonly on: {
    readonly [Type in LoggedEvent['type']]?: (
      db: Database.Database,
      event: Extract<LoggedEvent, { type: Type }>,
    ) => void;
  };
}
