import { sql } from 'kysely';
import { createCipher } from './cipher/cipher.js';
import { openDatabase } from './database/open-database.js';
import type { Database } from './database/unit-of-work.js';
import { createBell } from './outbox/bell.js';
import { createOutbox } from './outbox/outbox.js';
import { createRepository } from './repository-for.js';
import { createConcepten } from './sessie/concepten.js';
import { createSessies } from './sessie/sessies.js';
import type { Store, StoreOpties } from './store.js';
import { createSysteemRepository } from './systeem-repository-for.js';
import { verifyLog } from './verwerkingslog/verify-log.js';

/**
 * Opens the dossier store of an installation.
 * @throws SleutelsError when the keys do not fit the database
 */
export async function openStore({ dataDir, sleutels, clock, onStatement }: StoreOpties): Promise<Store> {
  const db = await openDatabase(dataDir, sleutels, onStatement);
  const bell = createBell();
  const database: Database = {
    db,
    clock,
    sleutels,
    cipher: createCipher(sleutels),
    ringOutbox: () => bell.ring(),
  };
  return {
    repositoryFor: (betrokkene, context) => createRepository(database, betrokkene, context),
    systeem: (onderdeel) => createSysteemRepository(database, onderdeel),
    concepten: createConcepten(database),
    sessies: createSessies(database),
    outbox: createOutbox(db, clock, bell),
    verwerkingslog: { verify: () => verifyLog(db, sleutels) },
    async close() {
      // One whole file at rest: who copies it then has everything.
      await sql`pragma wal_checkpoint(TRUNCATE)`.execute(db);
      await db.destroy();
    },
  };
}
