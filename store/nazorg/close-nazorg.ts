import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { stopWaiting } from '../wachtpunt/await-moment.js';

/** Ends all nazorg of a casus that still runs: it is done, or there was relapse and the keten takes it up again. */
export async function closeNazorg(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel, uitkomst }: Stap & { uitkomst: 'KLAAR' | 'TERUGVAL' },
): Promise<void> {
  await findCasus(uow, casusId);
  if (!(await recordGebeurtenis(uow, { casusId, sleutel, soort: 'NAZORG_KLAAR', waarde: uitkomst }))) return;
  await uow.tx
    .updateTable('nazorg')
    .set({ stand: uitkomst, afgerondOp: uow.nu.toISOString() })
    .where('casusId', '=', casusId)
    .where('stand', '=', 'LOOPT')
    .execute();
  await stopWaiting(uow, casusId);
}
