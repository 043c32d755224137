import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { MaintenanceError } from './maintenance-error.js';
import type { Report } from './progress.js';

const manifestName = 'manifest.json';
/** What an unfinished backup is called until all of it is on disk. */
export const unfinishedSuffix = '.unfinished';

const manifestSchema = z.object({
  format: z.literal(1),
  /** The version of the product that made it. */
  version: z.string(),
  /** The moment that the data is of; ISO 8601. */
  at: z.string(),
  files: z.array(
    z.object({
      name: z.string().regex(/^(?:[a-z]+\/)?[a-z0-9-]+\.[a-z]+$/),
      bytes: z.number().int(),
      sha256: z.string(),
    }),
  ),
  /** Where the event log of the engine ends; null when the engine is elsewhere. */
  engine: z.object({ position: z.number().int(), checksum: z.string() }).nullable(),
});

/** What a backup says about itself. */
export type Manifest = z.infer<typeof manifestSchema>;
export type BackupFile = Manifest['files'][number];

export function manifestPath(backup: string): string {
  return join(backup, manifestName);
}

/** Reads what a backup says about itself. Throws MaintenanceError when `backup` is none, or was never finished. */
export async function readManifest(backup: string): Promise<Manifest> {
  if (basename(backup).endsWith(unfinishedSuffix))
    throw new MaintenanceError(`${backup} is unfinished: the backup was broken off. Take another one.`);
  if (!existsSync(manifestPath(backup)))
    throw new MaintenanceError(
      `${backup} is not a backup: there is no ${manifestName} in it. Name the folder that the backup command made.`,
    );
  try {
    return manifestSchema.parse(JSON.parse(await readFile(manifestPath(backup), 'utf8')));
  } catch (error) {
    throw new MaintenanceError(`${manifestPath(backup)} is damaged. Take another backup.`, { cause: error });
  }
}

/** What the manifest says about a file. */
export async function describeFile(path: string, report: Report): Promise<BackupFile> {
  const { size: bytes } = await stat(path);
  const hash = createHash('sha256');
  let done = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 4 * 1024 * 1024 })) {
    hash.update(chunk as Buffer);
    done += (chunk as Buffer).length;
    report(done, bytes);
  }
  return { name: basename(path), bytes, sha256: hash.digest('hex') };
}

/** Throws MaintenanceError at the first file of a backup that is not as it was written. */
export async function verifyFiles(backup: string, { files }: Manifest, report: Report): Promise<void> {
  for (const { name, bytes, sha256 } of files) {
    const path = join(backup, name);
    const found = existsSync(path) ? await describeFile(path, report) : null;
    if (found?.bytes !== bytes || found.sha256 !== sha256)
      throw new MaintenanceError(`${path} is not as the backup wrote it. Take another backup.`);
  }
}
