import { existsSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncToDisk } from './sync-to-disk.js';

/**
 * Puts what was prepared in `staging` where it belongs, and gives the paths under which what was there is kept. As long
 * as the staging folder is there no start succeeds; it goes last, and becomes the folder of the engine.
 */
export async function putInPlace({
  paths,
  engineDir,
  staging,
  now,
}: {
  /** Where the databases go, of the engine and beside it. */
  readonly paths: readonly string[];
  readonly engineDir: string;
  readonly staging: string;
  readonly now: Date;
}): Promise<string[]> {
  const suffix = `.before-${now.toISOString().replace(/:|\.\d+/g, '')}`;
  const kept: string[] = [];
  const putAside = async (path: string) => {
    if (!existsSync(path)) return;
    await rename(path, `${path}${suffix}`);
    kept.push(`${path}${suffix}`);
  };
  for (const path of paths.filter((path) => dirname(path) !== engineDir)) {
    for (const file of [path, `${path}-wal`, `${path}-shm`]) await putAside(file);
    await rename(join(staging, basename(path)), path);
  }
  if (paths.some((path) => dirname(path) === engineDir)) {
    await putAside(engineDir);
    await rename(staging, engineDir);
  } else {
    rmSync(staging, { recursive: true });
  }
  await syncToDisk(dirname(engineDir));
  return kept;
}
