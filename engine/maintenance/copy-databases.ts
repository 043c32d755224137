import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { copyFile } from './copy-file.js';
import type { Cut } from './held-database.js';
import type { Hold } from './knock.js';
import { MaintenanceError } from './maintenance-error.js';
import type { Report } from './progress.js';

/**
 * Copies databases, each with its write-ahead log, as they were at one moment, which is answered. With `hold` the
 * program that writes them names the moment; without, nobody may write meanwhile.
 *
 * Throws MaintenanceError when a file changed that should have kept still: the copy is then worth nothing.
 */
export async function copyDatabases({
  paths,
  hold,
  into,
  report,
}: {
  readonly paths: readonly string[];
  readonly hold: Hold | null;
  readonly into: string;
  readonly report: Report;
}): Promise<Cut> {
  const still = paths.flatMap((path) => (hold === null ? [path, `${path}-wal`] : [path]));
  const before = still.map(fingerprint);
  const total = paths.reduce((sum, path) => sum + sizeOf(path), 0);
  let copied = 0;
  for (const path of paths) {
    const bytes = sizeOf(path);
    await copyFile(path, join(into, basename(path)), {
      bytes,
      report: (done) => report(copied + done, total),
    });
    copied += bytes;
  }
  const cut = hold === null ? cutOfStopped(paths) : await hold.cut();
  for (const path of paths) {
    const bytes = cut.databases[basename(path)]?.walBytes ?? 0;
    const wal = `${path}-wal`;
    if (bytes > 0) await copyFile(wal, join(into, basename(wal)), { bytes, report: () => undefined });
  }
  // Asked once more: an answer says that the program held everything until here.
  await hold?.cut();
  const changed = still.filter((path, index) => fingerprint(path) !== before[index]);
  if (changed.length > 0) {
    throw new MaintenanceError(
      `${changed.join(' and ')} changed while being copied: a program writes to it that does not hold still. Stop it and try again.`,
    );
  }
  return cut;
}

// helpers

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function cutOfStopped(paths: readonly string[]): Cut {
  return {
    at: new Date().toISOString(),
    databases: Object.fromEntries(
      paths.map((path) => [basename(path), { walBytes: sizeOf(`${path}-wal`), position: null }]),
    ),
  };
}

/** Changes when a file is written, replaced or removed. */
function fingerprint(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stats === undefined ? 'none' : `${stats.ino} ${stats.size} ${stats.mtimeNs}`;
}
