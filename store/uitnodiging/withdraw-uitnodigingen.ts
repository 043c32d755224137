import type { UnitOfWork } from '../database/unit-of-work.js';
import { endUitnodigingproces } from './end-uitnodigingproces.js';
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
    .set({ status: 'VERZET', verzetOp: null })
    .where('casusId', '=', casusId)
    .where('status', '=', 'GEPLAND')
    .execute();
  await withdrawOnbeantwoord(uow, casusId);
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

/** Takes back what nobody answered, and ends the processes that wait for it, wherever they run. */
export async function withdrawOnbeantwoord(uow: UnitOfWork, casusId: string): Promise<void> {
  const rijen = await uow.tx
    .updateTable('uitnodiging')
    .set({ status: 'INGETROKKEN' })
    .where('casusId', '=', casusId)
    .where('status', '=', 'VERSTUURD')
    .returning('uitnodigingId')
    .execute();
  for (const { uitnodigingId } of rijen) await endUitnodigingproces(uow, { casusId, uitnodigingId });
}
