import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import { relateGroepen } from '../casus/relate-groep.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { sendBericht } from '../outbox/send-bericht.js';
import type { Stap } from '../systeem-repository.js';
import type { Piketmelding } from '../weergave.js';

/** What cannot wait. That a bedenktijd ends soon is a reminder, with its own receiver. */
export type Alarm = Exclude<Piketmelding['soort'], 'BEDENKTIJD'>;

/** Who is called for what. The call holds no content (INV10). */
const PIKETGROEPEN: Readonly<Record<Alarm, readonly string[]>> = {
  ACUUT: ['r07.politie.piket'],
  DOORLAATTOETS: ['r07.politie.piket', 'r07.om'],
  // Who stepped in did what had to be done: that procesregie knows is enough, and gives nobody access.
  INGREEP: ['r03.zvh.piket'],
};

/** Calls the piket and ties its groups to the casus, so that they can see what they are called for. */
export async function alarmPiket(
  uow: UnitOfWork,
  { casusId, elementInstanceKey, soort }: Stap & { soort: Alarm },
): Promise<void> {
  await findCasus(uow, casusId);
  const sleutel = elementInstanceKey;
  const isNieuw = await recordGebeurtenis(uow, {
    casusId,
    sleutel,
    soort: 'PIKET_GEALARMEERD',
    waarde: soort,
  });
  if (!isNieuw) return;
  const groepen = PIKETGROEPEN[soort];
  await uow.tx
    .insertInto('piketmelding')
    .values(groepen.map((groep) => ({ casusId, sleutel, soort, groep, op: uow.nu.toISOString() })))
    .execute();
  await relateGroepen(uow, casusId, groepen);
  // Who was called says what was done; a toets has a task of its own.
  if (soort === 'ACUUT')
    await sendBericht(uow, {
      casusId,
      name: 'acuut-signaal',
      messageId: `acuut-signaal:${casusId}:${sleutel}`,
      variables: {},
    });
}

/** Was the piket called for this reason in this casus before? */
export async function isPiketGebeld(
  { tx }: UnitOfWork,
  casusId: string,
  soort: Piketmelding['soort'],
): Promise<boolean> {
  const eerste = await tx
    .selectFrom('piketmelding')
    .select('piketmeldingId')
    .where('casusId', '=', casusId)
    .where('soort', '=', soort)
    .limit(1)
    .executeTakeFirst();
  return eerste !== undefined;
}
