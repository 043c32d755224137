import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { z } from 'zod';
import { StartError } from './start-error.js';
import { writeFileDurably } from './write-file-durably.js';

/** How a Camunda client reaches the engine, under the SDK's own names. */
export type EngineCredentials = z.infer<typeof fileSchema>;

const fileSchema = z.object({
  CAMUNDA_REST_ADDRESS: z.url(),
  CAMUNDA_AUTH_STRATEGY: z.literal('BASIC'),
  CAMUNDA_BASIC_AUTH_USERNAME: z.string().min(1),
  CAMUNDA_BASIC_AUTH_PASSWORD: z.string().min(20),
});

export const CREDENTIALS_FILE = 'camunda.env';

/**
 * The credentials of the local engine, in `DATA_DIR/camunda.env` (mode 0600): made at first start and kept
 * afterwards. Any Camunda client started with that file connects. With `address` the file tells where the engine is.
 * Throws when the file is there but damaged.
 */
export async function engineCredentials(dataDir: string, address?: string): Promise<EngineCredentials> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const known = await readOrMake(dataDir);
  const credentials = address === undefined ? known : { ...known, CAMUNDA_REST_ADDRESS: address };
  const lines = Object.entries(credentials).map(([name, value]) => `${name}=${value}`);
  await writeFileDurably(join(dataDir, CREDENTIALS_FILE), `${lines.join('\n')}\n`);
  return credentials;
}

async function readOrMake(dataDir: string): Promise<EngineCredentials> {
  const text = await readFile(join(dataDir, CREDENTIALS_FILE), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    },
  );
  if (text === null) {
    return {
      CAMUNDA_REST_ADDRESS: 'http://127.0.0.1:8080',
      CAMUNDA_AUTH_STRATEGY: 'BASIC',
      CAMUNDA_BASIC_AUTH_USERNAME: 'keten',
      CAMUNDA_BASIC_AUTH_PASSWORD: randomBytes(24).toString('base64url'),
    };
  }
  const parsed = fileSchema.safeParse(parse(text));
  if (parsed.success) return parsed.data;
  throw new StartError(
    `${CREDENTIALS_FILE} in DATA_DIR is beschadigd; zet een back-up terug of verwijder het bestand bewust`,
  );
}
