import { DamagedDataError } from './checksum.js';
import type { EngineDatabase } from './database.js';

/**
 * Has SQLite look at every page of the database and hold each index against its table. Throws DamagedDataError with the
 * first thing that is wrong.
 */
export function verifyPages(database: EngineDatabase): void {
  const [first] = database
    .prepare('SELECT CAST(integrity_check AS BLOB) FROM pragma_integrity_check(1)')
    .raw()
    .get() as [Buffer];
  if (String(first) !== 'ok')
    throw new DamagedDataError(`The pages of the database are damaged: ${String(first)}`);
}
