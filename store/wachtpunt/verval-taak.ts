import type { TaakNaam } from '../../domain/taak/taak.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { closeWachtpunten } from './close-wachtpunten.js';

/**
 * A task that the process gave up is no wachtpunt any more. Only the one that this element opened: the task may have
 * been put ready again since.
 */
export async function vervalTaak(
  uow: UnitOfWork,
  { casusId, elementInstanceKey }: Stap & { taak: TaakNaam },
): Promise<void> {
  const wachtpunt = await uow.tx
    .selectFrom('wachtpunt')
    .select('casusId')
    .where('sleutel', '=', elementInstanceKey)
    .where('geslotenOp', 'is', null)
    .executeTakeFirst();
  if (wachtpunt === undefined) return;
  await closeWachtpunten(uow, casusId, { sleutel: elementInstanceKey, reden: 'FASE_VERZET' });
}
