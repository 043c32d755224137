import { DomainError } from '../../domain/errors.js';
import type { ActieTabel } from '../database/tables/plan.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** @throws DomainError NIET_GEVONDEN, also for an action of another casus */
export async function findActie(
  { tx }: Pick<UnitOfWork, 'tx'>,
  { casusId, actieId }: { casusId: string; actieId: string },
): Promise<ActieTabel> {
  const actie = await tx
    .selectFrom('actie')
    .selectAll()
    .where('actieId', '=', actieId)
    .where('casusId', '=', casusId)
    .executeTakeFirst();
  if (actie === undefined) throw new DomainError('NIET_GEVONDEN');
  return actie;
}
