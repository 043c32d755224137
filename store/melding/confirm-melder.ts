import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import { findCasus } from '../casus/find-casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';

/** The melder who comes back with the code reads that the melding is in behandeling; nobody is written to (INV10). */
export async function confirmMelder(
  uow: UnitOfWork,
  { casusId, meldingId, elementInstanceKey }: Stap & { meldingId: string },
): Promise<void> {
  await findCasus(uow, casusId);
  await uow.tx
    .updateTable('melding')
    .set({ status: 'inBehandeling' })
    .where('meldingId', '=', meldingId)
    .where('status', '=', 'ontvangen')
    .execute();
  await recordGebeurtenis(uow, { casusId, sleutel: elementInstanceKey, soort: 'MELDER_BEVESTIGD' });
}
