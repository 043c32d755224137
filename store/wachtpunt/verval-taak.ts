import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Taakstap } from '../systeem-repository.js';
import { closeKetentaak } from './close-ketentaak.js';
import { closeWachtpunten, endWachtpunten } from './close-wachtpunten.js';

/**
 * A task that the process gave up is no wachtpunt any more. Only the one that this element opened: the task may have
 * been put ready again since.
 */
export async function vervalTaak(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel }: Taakstap,
): Promise<void> {
  if (!casusId) return closeKetentaak(uow, { sleutel, reden: 'VERVALLEN' });
  const wachtpunt = await uow.tx
    .selectFrom('wachtpunt')
    .select('inCompartiment')
    .where('sleutel', '=', sleutel)
    .where('geslotenOp', 'is', null)
    .executeTakeFirst();
  if (wachtpunt === undefined) return;
  const close = wachtpunt.inCompartiment === 1 ? endWachtpunten : closeWachtpunten;
  await close(uow, casusId, { sleutel, reden: 'FASE_VERZET' });
}
