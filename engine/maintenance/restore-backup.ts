import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BackupPart } from './backup-part.js';
import { copyFile } from './copy-file.js';
import { knock } from './knock.js';
import { MaintenanceError } from './maintenance-error.js';
import { readManifest, verifyFiles, type Manifest } from './manifest.js';
import type { Progress } from './progress.js';
import { putInPlace } from './put-in-place.js';
import { syncToDisk } from './sync-to-disk.js';
import { restoringPath } from './unfinished-restore.js';

export interface RestoreOptions {
  readonly backup: string;
  readonly parts: readonly BackupPart[];
  /** The folder at whose door a running program would answer. */
  readonly door: string;
  /** Of the engine; it is made when it is not there. */
  readonly engineDir: string;
  /** Whether data that is there is put aside; without it a restore over data is refused. */
  readonly replace: boolean;
  readonly now: Date;
  readonly progress: Progress;
}

/**
 * Puts a backup in place, after verifying it, and gives the paths under which what was there is kept. Throws
 * MaintenanceError when a program uses the data, when there is data and `replace` was not said, or when the backup is not
 * as it was written; nothing has changed then. Broken off halfway, no start succeeds until it is done again.
 */
export async function restoreBackup(options: RestoreOptions): Promise<string[]> {
  const { backup, parts, engineDir, progress } = options;
  const manifest = await readManifest(backup);
  const lacking = parts.find(({ path }) => !manifest.files.some(({ name }) => name === basename(path)));
  if (lacking !== undefined)
    throw new MaintenanceError(
      `${backup} holds no ${basename(lacking.path)}: it is a backup of something else.`,
    );
  await demandFree(options);
  progress.say(`  Backup of ${manifest.at}, made by version ${manifest.version}.`);
  await progress.step('checksums', (report) => verifyFiles(backup, manifest, report));
  const staging = restoringPath(engineDir);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true, mode: 0o700 });
  try {
    for (const part of parts) await stage(part, { backup, staging, manifest, progress });
    await syncToDisk(staging);
    await syncToDisk(dirname(staging));
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    throw error;
  }
  return putInPlace({ paths: parts.map(({ path }) => path), engineDir, staging, now: options.now });
}

// helpers

async function demandFree({ parts, door, replace }: RestoreOptions): Promise<void> {
  const hold = await knock(door);
  hold?.release();
  if (hold !== null || parts.some((part) => part.isInUse()))
    throw new MaintenanceError(`A program is running on ${door}. Stop it first.`);
  const present = parts.filter(({ path }) => existsSync(path));
  if (present.length > 0 && !replace)
    throw new MaintenanceError(
      `There is data already: ${present.map(({ path }) => path).join(', ')}. With --replace it is put aside and kept.`,
    );
}

async function stage(
  part: BackupPart,
  {
    backup,
    staging,
    manifest,
    progress,
  }: { backup: string; staging: string; manifest: Manifest; progress: Progress },
): Promise<void> {
  const name = basename(part.path);
  const { bytes } = manifest.files.find((file) => file.name === name)!;
  const copy = join(staging, name);
  await progress.step(`${name}: copy`, (report) => copyFile(join(backup, name), copy, { bytes, report }));
  await part.settle(copy, progress, null);
  await syncToDisk(copy);
}
