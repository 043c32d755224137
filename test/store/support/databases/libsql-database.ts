import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { libsqlDdl } from '../../../../store/database/libsql/libsql-ddl.js';
import type { Sleutels } from '../../../../store/sleutels.js';
import { layDownSjabloon } from './libsql-sjabloon.js';
import type { RawDatabase, TestDatabase } from './test-database.js';

const TABLES = "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'";

/** The embedded database in the folder of the store. */
export async function libsqlDatabase(dataDir: string): Promise<TestDatabase> {
  await layDownSjabloon(dataDir);
  return {
    naam: 'dossiers.db',
    opties: {},
    ddl: libsqlDdl,
    openRaw: async (sleutels) => openRaw(dataDir, sleutels),
    folder: async () => dataDir,
    async backup() {
      const inhoud = await readFile(join(dataDir, 'dossiers.db'));
      return () => writeFile(join(dataDir, 'dossiers.db'), inhoud);
    },
    dispose: async () => undefined,
  };
}

function openRaw(dataDir: string, sleutels: Sleutels): RawDatabase {
  const opties = { encryptionCipher: 'aes256cbc', encryptionKey: sleutels.database };
  const raw = new Database(join(dataDir, 'dossiers.db'), opties as Database.Options);
  const rows = (sql: string) => raw.prepare(sql).raw().all() as unknown[][];
  return {
    exec: async (sql) => void raw.exec(sql),
    execLoose: async (sql) => void raw.exec(`pragma foreign_keys = off; ${sql}; pragma foreign_keys = on`),
    rows: async (sql) => rows(sql),
    tables: async () => rows(TABLES).flatMap(([naam]) => String(naam)),
    removeGuard: async (naam) => void raw.exec(`drop trigger ${naam}`),
    close: async () => void raw.close(),
  };
}
