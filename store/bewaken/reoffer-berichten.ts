import type { UnitOfWork } from '../database/unit-of-work.js';

/** After this a message should have done its work. */
const HANGT_NA = 5 * 60_000;

/**
 * Offers messages again that hang: those that the engine did not take yet, and a start of a casus that it took but that
 * no process came from. The engine knows a message by its id, and a casus is bound once, so that twice does no harm.
 * @returns how many hang
 */
export async function reofferBerichten({ tx, nu, ringOutbox }: UnitOfWork): Promise<number> {
  const grens = new Date(nu.getTime() - HANGT_NA).toISOString();
  const nietBezorgd = await tx
    .selectFrom('outbox')
    .select('id')
    .where('status', '=', 'PENDING')
    .where('aangemaaktOp', '<', grens)
    .execute();
  const nietGestart = await tx
    .selectFrom('outbox')
    .innerJoin('casus', 'casus.casusId', 'outbox.casusId')
    .select('outbox.id')
    .where('outbox.status', '=', 'DELIVERED')
    .where('outbox.name', '=', 'casus-geopend')
    .where('outbox.bezorgdOp', '<', grens)
    .where('casus.status', '=', 'OPEN')
    .where('casus.processInstanceKey', 'is', null)
    .execute();
  for (const { id } of nietGestart)
    await tx.updateTable('outbox').set({ status: 'PENDING', bezorgdOp: null }).where('id', '=', id).execute();
  const hangend = nietBezorgd.length + nietGestart.length;
  if (hangend > 0) await ringOutbox();
  return hangend;
}
