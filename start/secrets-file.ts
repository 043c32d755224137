import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { StartError } from './start-error.js';
import { writeFileDurably } from './write-file-durably.js';

/**
 * The secrets in `dataDir/name`, made with `make` when the file is not there.
 * The file is readable by its owner only. Throws when it exists but does not fit `schema`:
 * a damaged secret is never silently replaced, since what it protects would be lost.
 */
export async function secretsFile<Schema extends z.ZodType>(
  dataDir: string,
  name: string,
  schema: Schema,
  make: () => Promise<z.infer<Schema>>,
): Promise<z.infer<Schema>> {
  const path = join(dataDir, name);
  const existing = await readFile(path, 'utf8').catch(absentIsNull);
  if (existing !== null) return parse(schema, name, existing);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const made = await make();
  await writeFileDurably(path, `${JSON.stringify(made, null, 2)}\n`);
  return made;
}

function parse<Schema extends z.ZodType>(schema: Schema, name: string, text: string): z.infer<Schema> {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new StartError(
      `${name} in DATA_DIR is beschadigd; zet een back-up terug of verwijder het bestand bewust`,
    );
  }
}

function absentIsNull(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
