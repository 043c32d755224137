import type { RawDatabase } from './databases/test-database.js';
import type { TestStore } from './open-test-store.js';

type Onderzocht = Pick<TestStore, 'database' | 'sleutels'>;

/** Does something with the database beside the store, as somebody who owns it and goes round the repository. */
export async function withRaw<T>(test: Onderzocht, work: (raw: RawDatabase) => Promise<T>): Promise<T> {
  const raw = await test.database.openRaw(test.sleutels);
  try {
    return await work(raw);
  } finally {
    await raw.close();
  }
}

/** All rows of all tables of the dossier, but not of the verwerkingslog. */
export function dump(test: Onderzocht): Promise<Record<string, unknown[]>> {
  return withRaw(test, async (raw) => {
    const rows: Record<string, unknown[]> = {};
    for (const tabel of await raw.tables())
      if (!/^(verwerkingslog|kysely|rijbeveiliging)/.test(tabel))
        rows[tabel] = (await raw.rows(`select * from ${tabel}`)).sort(byContent);
    return rows;
  });
}

/** The verwerkingslog as it stands, one object per line. */
export function logLines(test: Onderzocht): Promise<Record<string, unknown>[]> {
  return withRaw(test, async (raw) => {
    const rows = await raw.rows('select regel from verwerkingslog order by volgnummer');
    return rows.map(([regel]) => Object.fromEntries(JSON.parse(String(regel)) as [string, unknown][]));
  });
}

/** A table has no order of its own. */
function byContent(een: unknown[], ander: unknown[]): number {
  return JSON.stringify(een) < JSON.stringify(ander) ? -1 : 1;
}
