import type { UnitOfWork } from '../database/unit-of-work.js';
import { endReactieWachtpunt } from './reactie-wachtpunt.js';

/** Takes back every invitation of a casus, and with them what partners could see of it: the overleg was moved or is over. */
export async function withdrawUitnodigingen(uow: UnitOfWork, casusId: string): Promise<void> {
  const { tx, nu } = uow;
  const gepland = await tx
    .selectFrom('overleg')
    .select('overlegId')
    .where('casusId', '=', casusId)
    .where('status', '=', 'GEPLAND')
    .execute();
  for (const { overlegId } of gepland) await endReactieWachtpunt(uow, { casusId, overlegId });
  await tx
    .updateTable('overleg')
    .set({ status: 'VERZET' })
    .where('casusId', '=', casusId)
    .where('status', '=', 'GEPLAND')
    .execute();
  await tx
    .updateTable('uitnodiging')
    .set({ status: 'INGETROKKEN' })
    .where('casusId', '=', casusId)
    .where('status', '<>', 'INGETROKKEN')
    .execute();
  await tx
    .updateTable('casusrelatie')
    .set({ tot: nu.toISOString() })
    .where('casusId', '=', casusId)
    .where('soort', '=', 'UITNODIGING')
    .where('tot', 'is', null)
    .execute();
}
