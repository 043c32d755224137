import { findCasus } from '../casus/find-casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** Did this casus come in while something was going on already? @throws DomainError NIET_GEVONDEN */
export async function isLaterIngestapt(uow: UnitOfWork, casusId: string): Promise<boolean> {
  await findCasus(uow, casusId);
  const gebeurtenis = await uow.tx
    .selectFrom('gebeurtenis')
    .select('gebeurtenisId')
    .where('casusId', '=', casusId)
    .where('soort', '=', 'LATER_INGESTAPT')
    .executeTakeFirst();
  return gebeurtenis !== undefined;
}
