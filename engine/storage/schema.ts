import type { EngineDatabase } from './database.js';
import { HISTORIES_SCHEMA } from './histories.js';
import { LOG_SCHEMA } from './log-row.js';
import { bringLogUpToDate } from './old-log.js';

const SCHEMA = `
  ${LOG_SCHEMA}
  ${HISTORIES_SCHEMA}
  CREATE TABLE IF NOT EXISTS engine_snapshot (
    part INTEGER PRIMARY KEY,
    content TEXT NOT NULL,
    checksum TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS engine_setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT;
`;

/** What `PRAGMA auto_vacuum` says of a file whose free pages can be given back in steps (sqlite.org/pragma.html). */
const INCREMENTAL = 2;

/** Makes the tables that are not there yet, and brings those of an older version up to date. */
export function makeTables(database: EngineDatabase): void {
  bringLogUpToDate(database);
  database.exec(SCHEMA);
  const [mode] = database.prepare('PRAGMA auto_vacuum').raw().get() as [number];
  if (mode === INCREMENTAL) return;
  // Written anew in one go, without what an older version had deleted and left lying.
  database.pragma('auto_vacuum = INCREMENTAL');
  database.exec('VACUUM');
}
