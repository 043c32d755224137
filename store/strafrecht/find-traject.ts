import { DomainError } from '../../domain/errors.js';
import type { StraftrajectTabel } from '../database/tables/strafrecht.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** @throws DomainError NIET_GEVONDEN, also for a traject of another casus */
export async function findTraject(
  { tx }: Pick<UnitOfWork, 'tx'>,
  { casusId, trajectId }: { casusId: string; trajectId: string },
): Promise<StraftrajectTabel> {
  const traject = await tx
    .selectFrom('straftraject')
    .selectAll()
    .where('trajectId', '=', trajectId)
    .where('casusId', '=', casusId)
    .executeTakeFirst();
  if (traject === undefined) throw new DomainError('NIET_GEVONDEN');
  return traject;
}
