import { randomUUID } from 'node:crypto';
import type { Inhaalwerk } from '../../domain/casus/inhalen.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { sendBericht } from '../outbox/send-bericht.js';
import type { Stap } from '../systeem-repository.js';

/** Lays down what has to be made up for, and wakes the process for it; the same step lays it down once. */
export async function addInhaalwerk(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel }: Stap,
  { activiteit, termijnCode }: Inhaalwerk,
): Promise<void> {
  const { periode } = await findCasus(uow, casusId);
  const inhaalId = randomUUID();
  const rij = await uow.tx
    .insertInto('inhaaltaak')
    .values({
      inhaalId,
      casusId,
      periode,
      sleutel,
      activiteit,
      termijnCode,
      ontstaanOp: uow.nu.toISOString(),
      status: 'OPEN',
      afgerondOp: null,
    })
    .onConflict((conflict) => conflict.columns(['casusId', 'sleutel', 'activiteit']).doNothing())
    .executeTakeFirst();
  if (rij.numInsertedOrUpdatedRows !== 1n) return;
  await recordGebeurtenis(uow, {
    casusId,
    sleutel: inhaalId,
    soort: 'INHAALTAAK_ONTSTAAN',
    waarde: activiteit,
  });
  await sendBericht(uow, {
    casusId,
    name: 'inhaaltaak-ontstaan',
    messageId: `inhaaltaak-ontstaan:${inhaalId}`,
    variables: { inhaalId, inhaalActiviteit: activiteit, inhaalTermijnCode: termijnCode },
  });
}
