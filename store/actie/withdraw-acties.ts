import { isActieOpen } from '../../domain/plan/actie.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { sendBericht } from '../outbox/send-bericht.js';
import { findActie } from './find-actie.js';

/**
 * Asks the processes of these actions to stop: what put them out does not want them any more. Each ends itself; one that
 * ended already is left alone.
 */
export async function withdrawActies(
  uow: UnitOfWork,
  { casusId, actieIds }: { casusId: string; actieIds: readonly string[] },
): Promise<void> {
  for (const actieId of actieIds) {
    const { stand } = await findActie(uow, { casusId, actieId });
    if (!isActieOpen(stand)) continue;
    await sendBericht(uow, {
      casusId,
      name: 'actie-ingetrokken',
      correlationKey: actieId,
      messageId: `actie-ingetrokken:${actieId}:1`,
      variables: {},
    });
  }
}
