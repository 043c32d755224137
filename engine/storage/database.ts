import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';

export type EngineDatabase = Database.Database;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS engine_log (
    position INTEGER PRIMARY KEY,
    timestamp INTEGER NOT NULL,
    last_key INTEGER NOT NULL,
    events TEXT NOT NULL,
    checksum TEXT NOT NULL
  ) STRICT;
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

/**
 * Opens the database file in a folder, which is made when it is not there. A commit returns when it is on disk, and
 * the file belongs to this process alone: a second engine on the same folder is refused.
 */
export function openDatabase(dataDir: string): EngineDatabase {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const database = new Database(join(dataDir, 'engine.db'));
  try {
    database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.exec(SCHEMA);
    return database;
  } catch (error) {
    database.close();
    if ((error as { code?: string }).code === 'SQLITE_BUSY') {
      throw new Error(`Expected ${dataDir} to be free, but another engine has its data open`, {
        cause: error,
      });
    }
    throw error;
  }
}

/**
 * Lets go of the file. libsql keeps it open until the last statement has been collected as garbage, so the lock is given
 * back by hand: a lock of WAL ends with WAL, and then with the next read. Without this, the same process could not open
 * the folder again.
 */
export function closeDatabase(database: EngineDatabase): void {
  try {
    database.pragma('journal_mode = DELETE');
    database.pragma('locking_mode = NORMAL');
    database.prepare('SELECT 1 FROM engine_setting LIMIT 1').get();
  } finally {
    database.close();
  }
}

/** Runs `work` in one transaction: all of it is on disk when this returns, or nothing is. */
export function inTransaction(database: EngineDatabase, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

export function readSetting(database: EngineDatabase, name: string): string | null {
  const row = database.prepare('SELECT value FROM engine_setting WHERE name = ?').raw().get(name) as
    [string] | undefined;
  return row?.[0] ?? null;
}

export function writeSetting(database: EngineDatabase, name: string, value: string): void {
  database
    .prepare(
      'INSERT INTO engine_setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
    .run(name, value);
}
