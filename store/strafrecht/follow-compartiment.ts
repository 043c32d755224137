import { randomUUID } from 'node:crypto';
import { type Compartiment, wijzigingOf } from '../../domain/casus/straftraject.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { sendBericht } from '../outbox/send-bericht.js';
import { readCompartiment } from './strafrechtvelden.js';

/**
 * After the compartment changed: begins a traject, or wakes the one that runs. What the keten gets to notice follows from
 * what was released alone, so a release begins a traject too: whether one ran before must not show (INV8).
 * @param voor the compartment as it was
 */
export async function followCompartiment(
  uow: UnitOfWork,
  { casusId, voor, door }: { casusId: string; voor: Compartiment; door: string },
): Promise<void> {
  const { begint, geeftVrij, raaktZorg } = wijzigingOf(voor, await readCompartiment(uow, casusId));
  if (!begint && !geeftVrij) return;
  const traject = await findLopendTraject(uow, casusId);
  if (traject === undefined) {
    const vrijgaveNr = geeftVrij ? 1 : 0;
    await beginTraject(uow, { casusId, vrijgaveNr, zorgNr: raaktZorg ? vrijgaveNr : 0, door });
    return;
  }
  if (!geeftVrij) return;
  const { trajectId } = traject;
  const vrijgaveNr = traject.vrijgaveNr + 1;
  await uow.tx
    .updateTable('straftraject')
    .set({ vrijgaveNr, zorgNr: raaktZorg ? vrijgaveNr : traject.zorgNr })
    .where('trajectId', '=', trajectId)
    .execute();
  await sendBericht(uow, {
    casusId,
    name: 'strafstatus-vrijgegeven',
    correlationKey: trajectId,
    messageId: `strafstatus-vrijgegeven:${trajectId}:${vrijgaveNr}`,
    variables: {},
    inCompartiment: true,
  });
}

/** The traject that the keten still follows, if any. */
export async function findLopendTraject({ tx }: Pick<UnitOfWork, 'tx'>, casusId: string) {
  return tx
    .selectFrom('straftraject')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('status', '=', 'LOOPT')
    .executeTakeFirst();
}

async function beginTraject(
  uow: UnitOfWork,
  {
    casusId,
    vrijgaveNr,
    zorgNr,
    door,
  }: { casusId: string; vrijgaveNr: number; zorgNr: number; door: string },
): Promise<void> {
  const trajectId = randomUUID();
  await uow.tx
    .insertInto('straftraject')
    .values({
      trajectId,
      casusId,
      status: 'LOOPT',
      gestartOp: uow.nu.toISOString(),
      vrijgaveNr,
      zorgNr,
      verwerktNr: 0,
      verwerktDoor: null,
      verwerktUitkomst: null,
      eindeOp: null,
    })
    .execute();
  await recordGebeurtenis(uow, {
    casusId,
    sleutel: trajectId,
    soort: 'STRAFTRAJECT_GESTART',
    inCompartiment: true,
    door,
  });
  await sendBericht(uow, {
    casusId,
    name: 'strafrecht-gestart',
    messageId: `strafrecht-gestart:${trajectId}`,
    variables: { trajectId },
    inCompartiment: true,
  });
}
