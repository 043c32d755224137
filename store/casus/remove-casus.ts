import { DomainError } from '../../domain/errors.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { eraseCasusDelen } from './erase-casus.js';

/**
 * Erases what is left of a casus that was destroyed while its process still ran. The verwerkingslog stays.
 * @throws DomainError CONFLICT when the casus does exist: an error of a worker must never destroy one
 */
export async function removeCasus(uow: UnitOfWork, casusId: string): Promise<void> {
  const casus = await uow.tx
    .selectFrom('casus')
    .select('casusId')
    .where('casusId', '=', casusId)
    .executeTakeFirst();
  if (casus !== undefined) throw new DomainError('CONFLICT');
  await eraseCasusDelen(uow, casusId);
}
