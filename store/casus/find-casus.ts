import { DomainError } from '../../domain/errors.js';
import type { CasusRij } from '../database/tables/casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** @throws DomainError NIET_GEVONDEN when the casus was destroyed */
export async function findCasus({ tx }: Pick<UnitOfWork, 'tx'>, casusId: string): Promise<CasusRij> {
  const casus = await tx.selectFrom('casus').selectAll().where('casusId', '=', casusId).executeTakeFirst();
  if (casus === undefined) throw new DomainError('NIET_GEVONDEN');
  return casus;
}
