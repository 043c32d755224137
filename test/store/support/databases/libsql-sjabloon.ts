import { cp, mkdtemp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { openLibsql } from '../../../../store/database/libsql/open-libsql.js';
import { loadSleutels } from '../../../../store/load-sleutels.js';

/**
 * Puts an empty database that is up to date, and its keys, in an empty folder. All migrations together take a quarter
 * of a second, a copy of what they made takes none; so the first test of a run that needs it has them run.
 */
export async function layDownSjabloon(dataDir: string): Promise<void> {
  const plek = process.env.TEST_SJABLOON;
  if (plek === undefined) return;
  const sjabloon = join(plek, 'dossiers');
  try {
    await cp(sjabloon, dataDir, { recursive: true });
  } catch {
    await makeSjabloon(plek, sjabloon);
    await cp(sjabloon, dataDir, { recursive: true });
  }
}

/** Two workers may come first at once: the slower one leaves what is there. */
async function makeSjabloon(plek: string, sjabloon: string): Promise<void> {
  const folder = await mkdtemp(join(plek, 'maken-'));
  const database = await openLibsql({ dataDir: folder, sleutels: await loadSleutels(folder) });
  await database.close();
  await rename(folder, sjabloon).catch(() => undefined);
}
