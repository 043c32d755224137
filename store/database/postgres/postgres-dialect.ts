import { sql } from 'kysely';
import { DatabaseError as PgError } from 'pg';
import type { Dialect } from '../dialect.js';
import { setAsker, setBewijs } from './asker-settings.js';
import { OUTBOX_KANAAL } from './outbox-listener.js';
import { postgresDdl } from './postgres-ddl.js';

/** A transaction that lost from another one: serialization failure, deadlock. */
const VERLOREN = ['40001', '40P01'];

/**
 * Many processes and connections. Transactions are `read committed`; what is read before a decision is kept by advisory
 * locks, which also hold for what does not exist yet.
 * @param afzender name of this store among all that listen
 */
export function postgresDialect(afzender: string): Dialect {
  return {
    ddl: postgresDdl,
    identify: setAsker,
    present: setBewijs,
    async lock(tx, sleutel) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${sleutel}, 0))`.execute(tx);
    },
    async announceOutbox(tx) {
      await sql`select pg_notify(${OUTBOX_KANAAL}, ${afzender})`.execute(tx);
    },
    isRetryable: (fout) => fout instanceof PgError && VERLOREN.includes(fout.code ?? ''),
    // A missing grant has the same code, but is a mistake of ours and no refusal.
    isRefusal: (fout) =>
      fout instanceof PgError && fout.code === '42501' && fout.routine === 'ExecWithCheckOptions',
  };
}
