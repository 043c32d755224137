import { deriveAfschaalPoort, isBesluitJaNaWeging } from '../../domain/casus/afschalen.js';
import type { Afschaalreden } from '../../domain/casus/casus.js';
import { DomainError } from '../../domain/errors.js';
import { endCasus } from '../casus/end-casus.js';
import { isOverdrachtOpen } from '../../domain/casus/overdracht.js';
import { findCasus } from '../casus/find-casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { readAfschaalStand } from './read-afschaal-stand.js';

/**
 * Closes a casus: F8, retention starts, and everybody but procesregie loses sight of it.
 * @throws DomainError AFSCHALEN_GEBLOKKEERD (INV3, or a hand-over that nobody answered)
 */
export async function closeCasus(
  uow: UnitOfWork,
  {
    casusId,
    elementInstanceKey: sleutel,
    afsluitreden,
  }: Stap & { periode: number; afsluitreden: Afschaalreden },
): Promise<void> {
  const casus = await findCasus(uow, casusId);
  if (casus.status === 'GESLOTEN') return;
  const stand = await readAfschaalStand(uow, casusId);
  if (deriveAfschaalPoort(stand) !== 'VRIJ' || isBesluitJaNaWeging(stand))
    throw new DomainError('AFSCHALEN_GEBLOKKEERD');
  const overdrachten = await uow.tx
    .selectFrom('overdracht')
    .select('status')
    .where('casusId', '=', casusId)
    .execute();
  if (overdrachten.some(({ status }) => isOverdrachtOpen(status)))
    throw new DomainError('AFSCHALEN_GEBLOKKEERD');
  await endCasus(uow, { casus, sleutel, afsluitreden });
}
