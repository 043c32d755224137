import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CamelCasePlugin, Kysely, sql } from 'kysely';
import Database from 'libsql';
import { SleutelsError } from '../../sleutels.js';
import type { OpenDatabase } from '../dialect.js';
import { migrate } from '../migrate.js';
import type { DatabaseOpties } from '../open-database.js';
import type { Schema } from '../schema.js';
import { canWrite } from './can-write.js';
import { libsqlDialect } from './libsql-dialect.js';
import { LibsqlKyselyDialect } from './libsql-kysely-dialect.js';

export const DATABASE_BESTAND = 'dossiers.db';

/**
 * Opens the embedded dossier database, encrypted as a file, and brings its tables up to date.
 * A transaction that is confirmed has reached the disk (`synchronous=FULL`).
 * @throws SleutelsError when the key does not fit the file
 */
export async function openLibsql({
  dataDir,
  sleutels,
  onStatement,
}: Pick<DatabaseOpties, 'dataDir' | 'sleutels' | 'onStatement'>): Promise<OpenDatabase> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const pad = join(dataDir, DATABASE_BESTAND);
  const bestond = existsSync(pad);
  const database = new Database(pad, encrypted(sleutels.database));
  try {
    // First of all: a command of an administrator may have the file for a moment.
    database.pragma('busy_timeout = 5000');
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    // What is deleted must not stay behind in free pages.
    database.pragma('secure_delete = ON');
    const kysely = new Kysely<Schema>({
      dialect: new LibsqlKyselyDialect({ database }),
      plugins: [new CamelCasePlugin()],
      log: ({ query }) => onStatement?.(query.sql),
    });
    await migrate(kysely, libsqlDialect.ddl);
    return {
      db: kysely,
      dialect: libsqlDialect,
      canWrite: () => canWrite(kysely, dataDir),
      forget: () => truncateWal(kysely),
      async close() {
        // One whole file at rest: who copies it then has everything.
        await truncateWal(kysely);
        await kysely.destroy();
      },
    };
  } catch (fout) {
    database.close();
    if (bestond && isWrongKey(fout))
      throw new SleutelsError(
        `De sleutel past niet op ${pad}, of het bestand is beschadigd; zet sleutels.json en database van dezelfde back-up terug`,
        {
          cause: fout,
        },
      );
    throw fout;
  }
}

/** Moves the write-ahead log into the file and empties it; old versions of pages stay in it until then. */
async function truncateWal(kysely: Kysely<Schema>): Promise<void> {
  await sql`pragma wal_checkpoint(TRUNCATE)`.execute(kysely);
}

/** The types of libsql do not know its own encryption options. */
function encrypted(
  encryptionKey: string,
): Database.Options & { encryptionCipher: string; encryptionKey: string } {
  return { encryptionCipher: 'aes256cbc', encryptionKey };
}

function isWrongKey(fout: unknown): boolean {
  return (
    fout instanceof Error &&
    /not a database|malformed|NOTADB|CORRUPT/i.test(
      `${fout.message} ${String((fout as { code?: unknown }).code)}`,
    )
  );
}
