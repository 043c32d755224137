import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.js';
import { type Database, inTransaction } from '../database/unit-of-work.js';

/** Does one thing with what the portal keeps itself: sessions and drafts, nothing else. */
export function asPortaal<T>(database: Database, work: (tx: Transaction<Schema>) => Promise<T>): Promise<T> {
  return inTransaction(database, { betrokkene: { soort: 'portaal' } }, ({ tx }) => work(tx));
}
