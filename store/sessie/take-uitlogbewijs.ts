import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.js';
import type { Uitlogbewijs } from '../store.js';
import { hashGeheim } from './geheim.js';

/**
 * Ends the sessions that the identity provider names, and remembers that it said so: the same words count once.
 * @returns false when they were said before
 */
export async function takeUitlogbewijs(tx: Transaction<Schema>, bewijs: Uitlogbewijs): Promise<boolean> {
  const { jti, verlooptOp, gebruikerId, sid } = bewijs;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('uitlogbewijs')
    .values({ jtiHash: hashGeheim(jti), verlooptOp })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  if (gebruikerId === undefined && sid === undefined) return true;
  await tx
    .deleteFrom('sessie')
    .$if(gebruikerId !== undefined, (query) => query.where('gebruikerId', '=', gebruikerId ?? ''))
    .$if(sid !== undefined, (query) => query.where('sidHash', '=', hashGeheim(sid ?? '')))
    .execute();
  return true;
}
