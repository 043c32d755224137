import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { rename, statfs } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { BackupPart } from './backup-part.js';
import { copyDatabases } from './copy-databases.js';
import { copyFile } from './copy-file.js';
import { knock } from './knock.js';
import { MaintenanceError } from './maintenance-error.js';
import { describeFile, manifestPath, unfinishedSuffix, type BackupFile, type Manifest } from './manifest.js';
import { productVersion } from './product-version.js';
import type { Progress } from './progress.js';
import { syncToDisk, writeSynced } from './sync-to-disk.js';

export interface BackupOptions {
  readonly parts: readonly BackupPart[];
  /** Files that are only ever added, copied before the databases; `name` is theirs in the backup. */
  readonly besides?: readonly { readonly name: string; readonly path: string }[];
  /** The folder at whose door the running program is asked. */
  readonly door: string;
  /** The folder in which the backup gets a folder of its own. */
  readonly target: string;
  /** What its name begins with. */
  readonly prefix: string;
  readonly now: Date;
  readonly progress: Progress;
}

/**
 * Makes a backup, while the program runs or while it is stopped, and gives its folder. It has that name only when all of
 * it is verified and on disk; until then it is called `….unfinished`. Throws MaintenanceError, and then nothing is left
 * behind.
 */
export async function makeBackup({
  parts,
  besides = [],
  door,
  target,
  prefix,
  now,
  progress,
}: BackupOptions): Promise<string> {
  const missing = parts.find(({ path }) => !existsSync(path));
  if (missing !== undefined) throw new MaintenanceError(`There is nothing to back up: no ${missing.path}.`);
  mkdirSync(target, { recursive: true, mode: 0o700 });
  tellUnfinished(target, progress);
  await demandRoom(parts, target);
  const backup = join(resolve(target), `${prefix}-${now.toISOString().replace(/:|\.\d+/g, '')}`);
  const unfinished = `${backup}${unfinishedSuffix}`;
  mkdirSync(unfinished, { mode: 0o700 });
  try {
    const manifest = await fill(unfinished, { parts, besides, door, progress });
    await writeSynced(manifestPath(unfinished), `${JSON.stringify(manifest, null, 2)}\n`);
    await syncToDisk(unfinished);
    await rename(unfinished, backup);
    await syncToDisk(target);
    return backup;
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}

// helpers

function tellUnfinished(target: string, progress: Progress): void {
  for (const name of readdirSync(target).filter((name) => name.endsWith(unfinishedSuffix)))
    progress.say(`  ${join(target, name)} is of a backup that was broken off; it may be removed.`);
}

/** A disk that fills up stops the engine as well when both share it. */
async function demandRoom(parts: readonly BackupPart[], target: string): Promise<void> {
  const sizes = parts.flatMap(({ path }) => [path, `${path}-wal`]).map(sizeOf);
  const needed = sizes.reduce((sum, size) => sum + size, 0) * 1.2;
  const { bavail, bsize } = await statfs(target);
  if (bavail * bsize < needed)
    throw new MaintenanceError(
      `The backup needs ${megabytes(needed)} in ${target}, but there is room for ${megabytes(bavail * bsize)}.`,
    );
}

async function fill(
  folder: string,
  { parts, besides = [], door, progress }: Pick<BackupOptions, 'parts' | 'besides' | 'door' | 'progress'>,
): Promise<Manifest> {
  const files: BackupFile[] = [];
  for (const { name, path } of besides) files.push(await takeAlong(path, folder, name));
  const hold = await knock(door);
  progress.say(hold === null ? '  Nothing runs on this data.' : '  The program is running, and goes on.');
  const paths = parts.map(({ path }) => path);
  const cut = await progress
    .step('copy', (report) => copyDatabases({ paths, hold, into: folder, report }))
    .finally(() => hold?.release());
  let manifest: Manifest = { format: 1, version: productVersion(), at: cut.at, files, engine: null };
  for (const { path, settle } of parts) {
    const copy = join(folder, basename(path));
    const facts = await settle(copy, progress, cut.databases[basename(path)]?.position ?? null);
    manifest = { ...manifest, ...facts };
    await syncToDisk(copy);
    files.push(await progress.step(`${basename(path)}: checksum`, (report) => describeFile(copy, report)));
  }
  return manifest;
}

async function takeAlong(path: string, folder: string, name: string): Promise<BackupFile> {
  const copy = join(folder, name);
  mkdirSync(dirname(copy), { recursive: true, mode: 0o700 });
  await copyFile(path, copy, { bytes: sizeOf(path), report: () => undefined });
  await syncToDisk(copy);
  await syncToDisk(dirname(copy));
  return { ...(await describeFile(copy, () => undefined)), name };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}
