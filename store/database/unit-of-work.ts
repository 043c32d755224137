import type { Kysely, Transaction } from 'kysely';
import type { Clock } from '../../domain/clock.js';
import type { Cipher } from '../cipher/cipher.js';
import type { Sleutels } from '../sleutels.js';
import type { Schema } from './schema.js';

/** One transaction, with what it needs: all of it is laid down, or nothing. */
export interface UnitOfWork {
  tx: Transaction<Schema>;
  /** The moment of the whole transaction. */
  nu: Date;
  cipher: Cipher;
  sleutels: Sleutels;
  /** Runs when, and only when, the transaction is confirmed. */
  afterCommit: (action: () => void) => void;
  /** Wakes who delivers the outbox. */
  ringOutbox: () => void;
}

/** What transactions are made of. */
export interface Database {
  db: Kysely<Schema>;
  clock: Clock;
  cipher: Cipher;
  sleutels: Sleutels;
  ringOutbox: () => void;
}

/** Does work in one transaction; what throws leaves nothing behind. */
export async function inTransaction<T>(
  { db, clock, cipher, sleutels, ringOutbox }: Database,
  work: (uow: UnitOfWork) => Promise<T>,
): Promise<T> {
  const actions = new Set<() => void>();
  const uitkomst = await db.transaction().execute((tx) =>
    work({
      tx,
      nu: clock.now(),
      cipher,
      sleutels,
      ringOutbox,
      afterCommit: (action) => actions.add(action),
    }),
  );
  for (const action of actions) action();
  return uitkomst;
}
