import { type Kysely, Migrator } from 'kysely';
import { dossierstore } from './migrations/0001-dossierstore.js';
import { stuurinformatie } from './migrations/0002-stuurinformatie.js';
import type { Schema } from './schema.js';

/** Every change of the tables, in order; a migration that was released is never edited. */
const MIGRATIONS = { '0001-dossierstore': dossierstore, '0002-stuurinformatie': stuurinformatie };

/** @throws the error of the first migration that fails; that one leaves nothing behind */
export async function migrate(kysely: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('Expected the tables to be brought up to date');
}
