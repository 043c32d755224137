import { DomainError } from '../../domain/errors.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** @throws DomainError NIET_GEVONDEN */
export async function findToets(
  { tx }: UnitOfWork,
  { casusId, toetsId }: { casusId: string; toetsId: string },
) {
  const toets = await tx
    .selectFrom('doorlaattoets')
    .selectAll()
    .where('toetsId', '=', toetsId)
    .where('casusId', '=', casusId)
    .executeTakeFirst();
  if (toets === undefined) throw new DomainError('NIET_GEVONDEN');
  return toets;
}

/** The one toets of this casus that is not rounded off. */
export async function findOpenToets({ tx }: Pick<UnitOfWork, 'tx'>, casusId: string) {
  return tx
    .selectFrom('doorlaattoets')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('status', '<>', 'AFGEROND')
    .executeTakeFirst();
}
