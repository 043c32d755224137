import { DomainError } from '../../domain/errors.js';
import type { UitnodigingRij } from '../database/tables/overleg.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** @throws DomainError NIET_GEVONDEN, also for an invitation of another casus */
export async function findUitnodiging(
  { tx }: Pick<UnitOfWork, 'tx'>,
  { casusId, uitnodigingId }: { casusId: string; uitnodigingId: string },
): Promise<UitnodigingRij> {
  const rij = await tx
    .selectFrom('uitnodiging')
    .selectAll()
    .where('uitnodigingId', '=', uitnodigingId)
    .where('casusId', '=', casusId)
    .executeTakeFirst();
  if (rij === undefined) throw new DomainError('NIET_GEVONDEN');
  return rij;
}
