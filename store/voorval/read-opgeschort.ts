import { findCasus } from '../casus/find-casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';

/** Since when partners see nothing of this casus because consent was its only ground; null while there is a ground. */
export async function readOpgeschort(uow: UnitOfWork, casusId: string): Promise<string | null> {
  const { grondslagen } = await findCasus(uow, casusId);
  if (fromJson<string[]>(grondslagen).length > 0) return null;
  const voorval = await uow.tx
    .selectFrom('voorval')
    .select('opgeschortOp')
    .where('casusId', '=', casusId)
    .where('opgeschortOp', 'is not', null)
    .orderBy('opgeschortOp', 'desc')
    .executeTakeFirst();
  return voorval?.opgeschortOp ?? null;
}
