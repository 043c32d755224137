import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { DamagedDataError } from './checksum.js';
import { diskError } from './disk-error.js';
import { conditionOfWal } from './wal.js';

export type EngineDatabase = Database.Database;

/**
 * So many pages gather in the write-ahead log before SQLite moves them into the database file. The commit after which it
 * does so waits for the disk three times more, and everybody with it; at SQLite's own 1,000 that is one in twenty under load.
 */
export const PAGES_PER_CHECKPOINT = 4_000;

/** The file that holds everything. */
export function databasePath(dataDir: string): string {
  return join(dataDir, 'engine.db');
}

/** Where SQLite keeps the write-ahead log of the database in this folder. */
export function walPath(dataDir: string): string {
  return `${databasePath(dataDir)}-wal`;
}

/**
 * Opens the database file in a folder, which is made when it is not there; `makeTables` comes next. The file belongs to
 * this process alone: a second engine on the same folder is refused. Each commit waits for the disk, until
 * `leaveSyncing` is called. Throws an Error that names the folder when it is taken or cannot be written, and
 * DamagedDataError when it cannot be read.
 */
export function openDatabase(dataDir: string): EngineDatabase {
  const path = databasePath(dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  // Looked at before SQLite does: it would cut a damaged write-ahead log off where it breaks, without a word.
  const wal = conditionOfWal(walPath(dataDir));
  if (wal === 'damaged') {
    throw new DamagedDataError(
      `The write-ahead log of ${dataDir} is damaged: what was written after the damage would be lost. Restore a backup.`,
    );
  }
  if (wal === 'torn') {
    process.emitWarning(
      `The last write in ${dataDir} is incomplete and is passed over. After a power loss or a kill this is in order: it was not acknowledged. If neither happened, the disk has damaged it.`,
    );
  }
  let database: EngineDatabase | undefined;
  try {
    database = new Database(path);
    // Only a new file takes it: it must know from the start which page belongs to what.
    database.pragma('auto_vacuum = INCREMENTAL');
    database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma(`wal_autocheckpoint = ${PAGES_PER_CHECKPOINT}`);
    // What is deleted is written over.
    database.pragma('secure_delete = ON');
    return database;
  } catch (error) {
    database?.close();
    throw diskError(dataDir, error);
  }
}

/** From here on commits do not wait for the disk: who makes one has it synced (`WalSync`). */
export function leaveSyncing(database: EngineDatabase): void {
  database.pragma('synchronous = NORMAL');
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

/** Begins a transaction unless one is open. */
export function begin(database: EngineDatabase): void {
  if (!database.inTransaction) database.exec('BEGIN IMMEDIATE');
}

/** Takes back the open transaction; SQLite itself has done so after some errors. */
export function rollback(database: EngineDatabase): void {
  if (database.inTransaction) database.exec('ROLLBACK');
}

/**
 * Runs `work` in one transaction, which may have begun before: all of it is written when this returns, or nothing is.
 */
export function inTransaction<Result>(database: EngineDatabase, work: () => Result): Result {
  begin(database);
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    rollback(database);
    throw error;
  }
}

export function readSetting(database: EngineDatabase, name: string): string | null {
  const row = database
    .prepare('SELECT CAST(value AS BLOB) FROM engine_setting WHERE name = ?')
    .raw()
    .get(name) as [Buffer] | undefined;
  return row === undefined ? null : String(row[0]);
}

/** Prepared once: every commit writes settings. */
const settingWriters = new WeakMap<EngineDatabase, Database.Statement>();

export function writeSetting(database: EngineDatabase, name: string, value: string): void {
  let writer = settingWriters.get(database);
  if (writer === undefined) {
    writer = database.prepare(
      'INSERT INTO engine_setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    );
    settingWriters.set(database, writer);
  }
  writer.run([name, value]);
}
