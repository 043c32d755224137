import { DomainError } from '../../domain/errors.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** @throws DomainError NIET_GEVONDEN */
export async function findOverdracht(
  { tx }: UnitOfWork,
  { casusId, overdrachtId }: { casusId: string; overdrachtId: string },
) {
  const overdracht = await tx
    .selectFrom('overdracht')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('overdrachtId', '=', overdrachtId)
    .executeTakeFirst();
  if (overdracht === undefined) throw new DomainError('NIET_GEVONDEN');
  return overdracht;
}
