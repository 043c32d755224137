import { DamagedDataError } from './checksum.js';
import { inTransaction } from './database.js';
import type { EngineDatabase } from './database.js';
import { hasEnd } from './event-log.js';
import { leavingKeys } from './histories.js';
import { rebuildProjections } from './projector.js';
import { dropWholeSnapshot } from './snapshot.js';
import { verifyPages } from './verify-pages.js';

/**
 * Something changed the database file while no engine ran: what follows from the log is made anew from it, each record
 * of which is verified by that. Throws DamagedDataError when the pages do not hang together, or when a deletion was under
 * way: nothing else says what is to be gone.
 */
export function distrustAllButTheLog(dataDir: string, database: EngineDatabase): void {
  expectPagesToHangTogether(dataDir, database);
  if (!hasEnd(database)) {
    throw new DamagedDataError(
      `The database file in ${dataDir} is damaged: its log is gone. Restore a backup.`,
    );
  }
  if (leavingKeys(database).size > 0) {
    throw new DamagedDataError(
      `The database file in ${dataDir} is damaged: it changed after the engine had stopped, while history was leaving it. Restore a backup.`,
    );
  }
  process.emitWarning(
    `The database file in ${dataDir} changed after the engine had stopped. Its log is read from the first record, and all else made anew from it. If no person or program changed it, the disk is failing.`,
  );
  inTransaction(database, () => {
    dropWholeSnapshot(database);
    rebuildProjections(database);
  });
}

// helpers

function expectPagesToHangTogether(dataDir: string, database: EngineDatabase): void {
  try {
    verifyPages(database);
  } catch (error) {
    if (!(error instanceof DamagedDataError)) throw error;
    throw new DamagedDataError(
      `The database file in ${dataDir} is damaged. ${error.message}. Restore a backup, or see with engine:check whether it can be made anew from the log.`,
    );
  }
}
