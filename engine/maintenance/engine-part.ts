import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { closeDatabase, databasePath, openDatabase } from '../storage/database.js';
import type { EngineDatabase } from '../storage/database.js';
import { diskError } from '../storage/disk-error.js';
import { EventLog, LOG_START } from '../storage/event-log.js';
import type { LogEnd } from '../storage/event-log.js';
import { makeTables } from '../storage/schema.js';
import type { BackupPart } from './backup-part.js';
import { isLocked } from './is-locked.js';
import { MaintenanceError } from './maintenance-error.js';
import type { Progress } from './progress.js';
import { verifyPages } from '../storage/verify-pages.js';

/** The engine's part of a backup: its folder holds one database. */
export function enginePart(dataDir: string): BackupPart {
  const path = databasePath(dataDir);
  return {
    path,
    isInUse: () => existsSync(path) && isLocked(path),
    async settle(copy, progress, expected) {
      const folder = dirname(copy);
      // Opening brings the write-ahead log over, and closing leaves one file.
      const database = openDatabase(folder);
      try {
        makeTables(database);
        const end = await verify(database, progress);
        if (expected !== null && end.position !== expected)
          throw new MaintenanceError(
            `The copy ends at position ${end.position} of the event log, but the engine was at ${expected}. Try again.`,
          );
        return { engine: end };
      } catch (error) {
        throw diskError(folder, error);
      } finally {
        closeDatabase(database);
      }
    },
  };
}

// helpers

async function verify(database: EngineDatabase, progress: Progress): Promise<LogEnd> {
  await progress.step('engine.db: pages', () => Promise.resolve(verifyPages(database)));
  return progress.step('engine.db: event log, from its first record', (report) => {
    const log = new EventLog(database);
    const total = log.positionOnDisk();
    log.replay(LOG_START, ({ position }) => report(position, total));
    return Promise.resolve(log.confirmed);
  });
}
