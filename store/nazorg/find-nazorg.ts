import { DomainError } from '../../domain/errors.js';
import type { NazorgTabel } from '../database/tables/nazorg.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** @throws DomainError NIET_GEVONDEN */
export async function findNazorg(
  { tx }: Pick<UnitOfWork, 'tx'>,
  { casusId, nazorgId }: { casusId: string; nazorgId: string },
): Promise<NazorgTabel> {
  const nazorg = await tx
    .selectFrom('nazorg')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('nazorgId', '=', nazorgId)
    .executeTakeFirst();
  if (nazorg === undefined) throw new DomainError('NIET_GEVONDEN');
  return nazorg;
}
