import type { UitnodigingRij } from '../database/tables/overleg.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { sendBericht } from '../outbox/send-bericht.js';

/** Wakes the process that still waits for an answer to this invitation: nobody needs one any more. */
export async function endUitnodigingproces(
  uow: UnitOfWork,
  { casusId, uitnodigingId }: Pick<UitnodigingRij, 'casusId' | 'uitnodigingId'>,
): Promise<void> {
  await sendBericht(uow, {
    casusId,
    name: 'uitnodiging-ingetrokken',
    correlationKey: uitnodigingId,
    messageId: `uitnodiging-ingetrokken:${uitnodigingId}`,
    variables: {},
  });
}
