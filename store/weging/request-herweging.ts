import type { Herwegingsreden } from '../../domain/casus/herweging.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { sendBericht } from '../outbox/send-bericht.js';
import type { Stap } from '../systeem-repository.js';

/** Lets the process weigh again, after a second reader or a new fact asked for it. */
export async function requestHerweging(
  uow: UnitOfWork,
  { casusId, elementInstanceKey, reden }: Stap & { reden?: Herwegingsreden | undefined },
): Promise<void> {
  await findCasus(uow, casusId);
  await recordGebeurtenis(uow, {
    casusId,
    sleutel: elementInstanceKey,
    soort: 'HERWEGING_GEVRAAGD',
    ...(reden === undefined ? {} : { waarde: reden }),
  });
  await sendBericht(uow, {
    casusId,
    name: 'herweging-gevraagd',
    messageId: `herweging-gevraagd:${casusId}:${elementInstanceKey}`,
    variables: {},
  });
}
