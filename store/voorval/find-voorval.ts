import { DomainError } from '../../domain/errors.js';
import type { VoorvalTabel } from '../database/tables/zijspoor.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** @throws DomainError NIET_GEVONDEN, also for a voorval of another casus */
export async function findVoorval(
  { tx }: Pick<UnitOfWork, 'tx'>,
  { casusId, voorvalId }: { casusId: string; voorvalId: string },
): Promise<VoorvalTabel> {
  const voorval = await tx
    .selectFrom('voorval')
    .selectAll()
    .where('voorvalId', '=', voorvalId)
    .where('casusId', '=', casusId)
    .executeTakeFirst();
  if (voorval === undefined) throw new DomainError('NIET_GEVONDEN');
  return voorval;
}
