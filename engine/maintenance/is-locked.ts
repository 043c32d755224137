import { linkSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'libsql';
import { isBusy } from '../storage/disk-error.js';

/**
 * Whether another process has this database to itself. Asked under another name for the same file: locks go with the
 * file, but the write-ahead log goes with the name, and so is neither read nor brought over nor removed.
 */
export function isLocked(path: string): boolean {
  const folder = mkdtempSync(join(dirname(path), 'probe-'));
  try {
    const name = join(folder, 'probe.db');
    linkSync(path, name);
    return isBusyWhenOpened(name);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// helpers

/** A damaged file is nobody's. */
function isBusyWhenOpened(path: string): boolean {
  const database = new Database(path);
  try {
    database.exec('BEGIN IMMEDIATE');
    database.exec('ROLLBACK');
    return false;
  } catch (error) {
    return isBusy(error);
  } finally {
    database.close();
  }
}
