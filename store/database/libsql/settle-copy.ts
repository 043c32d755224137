import { rmSync } from 'node:fs';
import Database from 'libsql';
import { DatabaseError } from '../database-error.js';
import { encrypted, isWrongKey } from './encryption.js';

/**
 * Makes one file of a copy of the embedded database and its write-ahead log, and has SQLite look at every page of it.
 * @throws DatabaseError when the key does not fit, or when the copy is damaged
 */
export function settleCopy(pad: string, sleutel: string): void {
  const database = new Database(pad, encrypted(sleutel));
  try {
    database.pragma('wal_checkpoint(TRUNCATE)');
    const [[eerste]] = database
      .prepare('select integrity_check from pragma_integrity_check(1)')
      .raw()
      .all() as [[string]];
    if (eerste !== 'ok') throw new DatabaseError(`${pad} is beschadigd: ${eerste}`);
  } catch (fout) {
    if (!isWrongKey(fout)) throw fout;
    throw new DatabaseError(
      `De sleutel past niet op ${pad}, of het bestand is beschadigd; gebruik de sleutels van hetzelfde systeem`,
      { cause: fout },
    );
  } finally {
    database.close();
    // Empty by now, and not always taken away: nothing but the file itself belongs to a copy.
    for (const suffix of ['-wal', '-shm']) rmSync(`${pad}${suffix}`, { force: true });
  }
}
