import { randomUUID } from 'node:crypto';
import { isToetsNodig } from '../../domain/weging/doorlaatverbod.js';
import type { DoorlaatverbodUitkomst } from '../../domain/weging/weging.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import { relateGroepen } from '../casus/relate-groep.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { sendBericht } from '../outbox/send-bericht.js';
import { findVastgesteldeWeging } from '../weging/find-weging.js';
import { findOpenToets } from './find-toets.js';

/**
 * Opens a toets when the advice of D4 asks for one. A casus has one open toets: an open one is not asked for
 * twice, but starts anew with the new reason.
 */
export async function requestDoorlaattoets(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel, uitkomst }: Stap & { uitkomst: DoorlaatverbodUitkomst },
): Promise<{ toetsId: string | null }> {
  const { tx, nu } = uow;
  await findCasus(uow, casusId);
  const eerder = await tx
    .selectFrom('doorlaattoets')
    .select('toetsId')
    .where('sleutel', '=', sleutel)
    .executeTakeFirst();
  if (eerder !== undefined) return { toetsId: eerder.toetsId };
  if (!isToetsNodig(uitkomst)) return { toetsId: null };

  const bewijsmiddelen = (await findVastgesteldeWeging(uow, casusId))?.bewijsmiddelen ?? 0;
  const open = await findOpenToets(uow, casusId);
  if (open !== undefined) {
    const { toetsId } = open;
    await renewToets(uow, { casusId, sleutel, toetsId, aanleiding: uitkomst, bewijsmiddelen });
    return { toetsId: null };
  }

  const toetsId = randomUUID();
  await tx
    .insertInto('doorlaattoets')
    .values({
      toetsId,
      casusId,
      sleutel,
      status: 'OPEN',
      aanleiding: uitkomst,
      bewijsmiddelen,
      geopendOp: nu.toISOString(),
    })
    .execute();
  await relateGroepen(uow, casusId, ['r07.politie', 'r07.om']);
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'TOETS_GEVRAAGD', waarde: uitkomst });
  await sendBericht(uow, {
    casusId,
    name: 'doorlaattoets-gevraagd',
    messageId: `doorlaattoets-gevraagd:${toetsId}`,
    variables: { toetsId },
  });
  return { toetsId };
}

/** A toets that was decided but not rounded off opens again: the decision was about what was known before. */
export async function renewToets(
  uow: UnitOfWork,
  toets: { casusId: string; sleutel: string; toetsId: string; aanleiding: string; bewijsmiddelen: number },
): Promise<void> {
  const { casusId, sleutel, toetsId, aanleiding, bewijsmiddelen } = toets;
  if (!(await recordGebeurtenis(uow, { casusId, sleutel, soort: 'TOETS_GEVRAAGD', waarde: aanleiding })))
    return;
  await uow.tx
    .updateTable('doorlaattoets')
    .set({ status: 'OPEN', aanleiding, bewijsmiddelen })
    .where('toetsId', '=', toetsId)
    .execute();
  await sendBericht(uow, {
    casusId,
    correlationKey: toetsId,
    name: 'doorlaattoets-bijgewerkt',
    messageId: `doorlaattoets-bijgewerkt:${toetsId}:${sleutel}`,
    variables: {},
  });
}
