import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { Projections } from '../storage/projections.js';
import { databasePath } from '../storage/database.js';
import { copyDatabases } from './copy-databases.js';
import { inspectEngine, type Finding } from './inspect-engine.js';
import { isLocked } from './is-locked.js';
import { knock } from './knock.js';
import { MaintenanceError } from './maintenance-error.js';
import type { Progress } from './progress.js';
import { putInPlace } from './put-in-place.js';
import { rebuildDatabase } from './rebuild-database.js';
import { syncToDisk } from './sync-to-disk.js';
import { restoringPath } from './unfinished-restore.js';

export interface CheckOptions {
  readonly dataDir: string;
  readonly projections: Projections;
  readonly progress: Progress;
}

/**
 * Checks the data of an engine, running or stopped, and gives what is wrong. It looks at a copy beside the folder, so
 * that nothing changes, and needs as much room as the data for that long.
 */
export async function checkEngine(options: CheckOptions): Promise<Finding[]> {
  return onCopy(options, (copy) => inspectEngine(copy, options.projections, options.progress));
}

/**
 * Makes the database of a stopped engine anew from its event log, and gives where what was there is kept. Throws
 * MaintenanceError when the engine runs, and when the log itself is damaged.
 */
export async function repairEngine(options: CheckOptions & { readonly now: Date }): Promise<string[]> {
  const { dataDir, projections, progress, now } = options;
  demandStopped(dataDir);
  return onCopy(options, async (copy) => {
    const staging = restoringPath(dataDir);
    rmSync(staging, { recursive: true, force: true });
    mkdirSync(staging, { mode: 0o700 });
    try {
      await progress.step('new database from the event log', () =>
        Promise.resolve(rebuildDatabase({ from: copy, to: staging, projections })),
      );
      await syncToDisk(databasePath(staging));
      await syncToDisk(staging);
    } catch (error) {
      rmSync(staging, { recursive: true, force: true });
      throw error;
    }
    return putInPlace({ paths: [databasePath(dataDir)], engineDir: dataDir, staging, now });
  });
}

// helpers

function demandStopped(dataDir: string): void {
  if (isLocked(databasePath(dataDir)))
    throw new MaintenanceError(`An engine is running on ${dataDir}. Stop it first.`);
}

async function onCopy<T>(
  { dataDir, progress }: CheckOptions,
  work: (copy: string) => Promise<T>,
): Promise<T> {
  if (!existsSync(databasePath(dataDir)))
    throw new MaintenanceError(`There is nothing to check: no ${databasePath(dataDir)}.`);
  const hold = await knock(dataDir);
  const copy = mkdtempSync(`${dataDir}.checking-`);
  try {
    await progress
      .step('copy', (report) => copyDatabases({ paths: [databasePath(dataDir)], hold, into: copy, report }))
      .finally(() => hold?.release());
    return await work(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
