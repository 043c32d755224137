import { INHAALACTIVITEITEN } from '../../domain/casus/inhalen.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { addInhaalwerk } from '../inhalen/add-inhaalwerk.js';

const ACTIVITEIT = 'A2.1-MELDER_BEKEND';

/**
 * Somebody who had melded without a name said who he is: the timeline tells it without his name, and whoever handles melders
 * gets a task, with a term, to call back or to give the feedback that lapsed while he was unknown (T01). Neither holds anything
 * of him; the name stays in the melding, for the meldpunt alone (D11.7).
 *
 * Whose task it is follows from the matrix of 3.4. Up to F2 it is of the meldpunt. After F2 the meldpunt sees nothing of a casus
 * (R02: "F0-F2 alles van eigen meldingen"), and that a melder makes himself known opens it again for nobody: the task is of
 * procesregie, as all that the meldpunt left open (OR2). Procesregie learns that there is somebody to speak to, and not who; the
 * name is there for the meldpunt when a new weging brings the casus back to its phases. The melder is told the same in each
 * phase, because a code in wrong hands would else show how far the casus is (R01).
 *
 * Of a closed casus the timeline alone tells it; the task comes when the casus is opened again.
 */
export async function tellMeldpunt(uow: UnitOfWork, casusId: string): Promise<void> {
  const { status } = await findCasus(uow, casusId);
  const onverteld = await uow.tx
    .selectFrom('melding')
    .select('meldingId')
    .where('casusId', '=', casusId)
    .where('bekendgemaaktOp', 'is not', null)
    .where('meldpuntVerteldOp', 'is', null)
    .execute();
  for (const { meldingId } of onverteld) {
    await recordGebeurtenis(uow, { casusId, sleutel: meldingId, soort: 'MELDER_BEKEND' });
    if (status === 'OPEN') await putOut(uow, { casusId, meldingId });
  }
}

async function putOut(
  uow: UnitOfWork,
  { casusId, meldingId }: { casusId: string; meldingId: string },
): Promise<void> {
  const termijnCode = INHAALACTIVITEITEN[ACTIVITEIT].termijn;
  await addInhaalwerk(
    uow,
    { casusId, elementInstanceKey: meldingId },
    { activiteit: ACTIVITEIT, termijnCode },
  );
  await uow.tx
    .updateTable('melding')
    .set({ meldpuntVerteldOp: uow.nu.toISOString() })
    .where('meldingId', '=', meldingId)
    .execute();
}
