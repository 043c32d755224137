import { statSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';
import type { HoldableFile } from '../dialect.js';
import type { Schema } from '../schema.js';

/** As SQLite has it of itself. */
const usualPages = 1_000;

/** What keeps a database file still, and what moves its write-ahead log into it when nobody holds it. */
export interface LibsqlHold extends HoldableFile {
  /** Moves the write-ahead log into the file and empties it; while the file is held, once it is let go. */
  truncate(): Promise<void>;
}

/**
 * Keeps the file still while commits go on: nothing is moved into it, and the write-ahead log begins empty, because
 * SQLite writes a new one over the old one in place.
 */
export function createLibsqlHold(db: Kysely<Schema>, path: string): LibsqlHold {
  let holds = 0;
  let whenFree: Promise<void> = Promise.resolve();
  let becomeFree: () => void = () => undefined;

  const release = () => {
    holds -= 1;
    if (holds > 0) return;
    void autocheckpoint(db, usualPages).then(becomeFree, becomeFree);
  };
  return {
    path,
    async hold() {
      holds += 1;
      if (holds === 1) whenFree = new Promise((resolve) => (becomeFree = resolve));
      try {
        await autocheckpoint(db, 0);
        if (holds === 1) await emptyWal(db, path);
      } catch (fout) {
        release();
        throw fout;
      }
      return release;
    },
    async truncate() {
      if (holds > 0) await whenFree;
      await truncateWal(db);
    },
  };
}

/** Moves the write-ahead log into the file and empties it; old versions of pages stay in it until then. */
export async function truncateWal(db: Kysely<Schema>): Promise<void> {
  await sql`pragma wal_checkpoint(TRUNCATE)`.execute(db);
}

// helpers

async function autocheckpoint(db: Kysely<Schema>, pages: number): Promise<void> {
  await sql`pragma wal_autocheckpoint = ${sql.lit(pages)}`.execute(db);
}

async function emptyWal(db: Kysely<Schema>, path: string): Promise<void> {
  await truncateWal(db);
  const { size = 0 } = statSync(`${path}-wal`, { throwIfNoEntry: false }) ?? {};
  if (size > 0) throw new Error('Expected an empty write-ahead log, but another program reads the database');
}
