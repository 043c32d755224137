import { randomUUID } from 'node:crypto';
import type { OpenDatabase } from '../dialect.js';
import type { DatabaseOpties, PostgresAdressen } from '../open-database.js';
import { acceptsWrites } from './accepts-writes.js';
import { connect } from './connect.js';
import { demandOwnKeys } from './demand-own-keys.js';
import { demandApplicationRole, demandSecured } from './demand-secured.js';
import { listenToOutbox } from './outbox-listener.js';
import { postgresDialect } from './postgres-dialect.js';
import { prepareTables } from './prepare-tables.js';

/** Connections of one process; a question takes one of them for a few milliseconds. */
const VERBINDINGEN = 10;

/**
 * Opens a dossier database on PostgreSQL as the role of the application. With the address of the owner its tables and
 * its row-level security are brought up to date first.
 * @throws DatabaseError when it does not answer, is not up to date, or would let this role round its rules
 * @throws SleutelsError when it belongs to other keys
 */
export async function openPostgres(
  { applicatie, eigenaar }: PostgresAdressen,
  {
    sleutels,
    onAnnouncement,
    onStatement,
  }: Pick<DatabaseOpties, 'sleutels' | 'onAnnouncement' | 'onStatement'>,
): Promise<OpenDatabase> {
  const db = connect(applicatie, { max: VERBINDINGEN, onStatement });
  try {
    const rol = await demandApplicationRole(db);
    if (eigenaar !== undefined) await prepareTables(eigenaar, rol);
    await demandSecured(db, rol);
    await demandOwnKeys(db, sleutels);
    const afzender = randomUUID();
    const stopListening = await listenToOutbox(applicatie, afzender, onAnnouncement);
    return {
      db,
      dialect: postgresDialect(afzender),
      canWrite: () => acceptsWrites(db),
      // Dead rows are the work of autovacuum, and the write-ahead log that of who manages the server.
      forget: () => Promise.resolve(),
      // Who manages the server makes its backups.
      holdable: null,
      async close() {
        await stopListening();
        await db.destroy();
      },
    };
  } catch (fout) {
    await db.destroy();
    throw fout;
  }
}
