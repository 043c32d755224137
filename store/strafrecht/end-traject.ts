import type { UnitOfWork } from '../database/unit-of-work.js';
import { sendBericht } from '../outbox/send-bericht.js';
import { findLopendTraject } from './follow-compartiment.js';

/**
 * The casus closes: the keten follows a traject no longer, however long it lasts. What was released stays
 * (processen.md 6.8).
 */
export async function endTraject(
  uow: UnitOfWork,
  { casusId, periode }: { casusId: string; periode: number },
): Promise<void> {
  const traject = await findLopendTraject(uow, casusId);
  if (traject === undefined) return;
  await uow.tx
    .updateTable('straftraject')
    .set({ status: 'GESLOTEN', eindeOp: uow.nu.toISOString() })
    .where('trajectId', '=', traject.trajectId)
    .execute();
  await sendBericht(uow, {
    casusId,
    name: 'casus-gesloten',
    messageId: `casus-gesloten:${casusId}:${periode}`,
    variables: {},
    inCompartiment: true,
  });
}
