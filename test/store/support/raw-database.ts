import { join } from 'node:path';
import Database from 'libsql';
import type { TestStore } from './open-test-store.js';

/** Opens the database file beside the store, as somebody who has its key but goes round the repository. */
export function openRaw({ dataDir, sleutels }: Pick<TestStore, 'dataDir' | 'sleutels'>) {
  const opties = { encryptionCipher: 'aes256cbc', encryptionKey: sleutels.database };
  return new Database(join(dataDir, 'dossiers.db'), opties as Database.Options);
}

/** All rows of all tables of the dossier, but not of the verwerkingslog. */
export function dump(test: Pick<TestStore, 'dataDir' | 'sleutels'>): Record<string, unknown[]> {
  const raw = openRaw(test);
  const tables = raw
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '%kysely%'",
    )
    .raw()
    .all() as [string][];
  const rows = tables
    .filter(([name]) => !name.startsWith('verwerkingslog'))
    .map(([name]) => [name, raw.prepare(`select * from ${name}`).raw().all()] as const);
  raw.close();
  return Object.fromEntries(rows);
}

/** The verwerkingslog as it stands, one object per line. */
export function logLines(test: Pick<TestStore, 'dataDir' | 'sleutels'>): Record<string, unknown>[] {
  const raw = openRaw(test);
  const rows = raw.prepare('select regel from verwerkingslog order by volgnummer').raw().all() as [string][];
  raw.close();
  return rows.map(([regel]) => Object.fromEntries(JSON.parse(regel) as [string, unknown][]));
}
