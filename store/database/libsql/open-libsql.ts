import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CamelCasePlugin, Kysely } from 'kysely';
import Database from 'libsql';
import { SleutelsError } from '../../sleutels.js';
import type { OpenDatabase } from '../dialect.js';
import { migrate } from '../migrate.js';
import type { DatabaseOpties } from '../open-database.js';
import type { Schema } from '../schema.js';
import { canWrite } from './can-write.js';
import { encrypted, isWrongKey } from './encryption.js';
import { createLibsqlHold, truncateWal } from './hold-libsql.js';
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
    const holdable = createLibsqlHold(kysely, pad);
    return {
      db: kysely,
      dialect: libsqlDialect,
      canWrite: () => canWrite(kysely, dataDir),
      forget: () => holdable.truncate(),
      holdable,
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
