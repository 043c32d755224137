import { State } from '../state/state.js';
import { closeDatabase, databasePath, openDatabase } from '../storage/database.js';
import { makeTables } from '../storage/schema.js';
import type { Projections } from '../storage/projections.js';
import { Store } from '../storage/store.js';

/** What is made anew. Everything else in the database is the log and what belongs to it. */
const DERIVED = ['engine_snapshot'];

/**
 * Makes a new database in the folder `to` of the log in the folder `from`; snapshot and search tables come from that.
 * Throws DamagedDataError when the log is not as it was written.
 */
export function rebuildDatabase({
  from,
  to,
  projections,
}: {
  readonly from: string;
  readonly to: string;
  readonly projections: Projections;
}): void {
  const database = openDatabase(to);
  try {
    makeTables(database);
    database.exec(`ATTACH '${databasePath(from).replaceAll("'", "''")}' AS damaged`);
    const names = database
      .prepare("SELECT name FROM main.sqlite_master WHERE type = 'table' AND name GLOB 'engine_*'")
      .raw()
      .all() as [string][];
    database.exec('BEGIN');
    for (const [name] of names.filter(([name]) => !DERIVED.includes(name)))
      database.exec(`INSERT INTO main."${name}" SELECT * FROM damaged."${name}"`);
    database.exec("DELETE FROM main.engine_setting WHERE name = 'projectionsVersion'");
    database.exec('COMMIT');
    database.exec('DETACH damaged');
  } finally {
    closeDatabase(database);
  }
  Store.open(to, new State(), projections).close();
}
