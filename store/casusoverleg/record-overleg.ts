import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { withdrawUitnodigingen } from '../uitnodiging/withdraw-uitnodigingen.js';

/** What came of a casusoverleg. */
export type Overleguitkomst = 'VERZET' | 'AFSCHALEN';

/** Lays down what came of a casusoverleg; moved to another day, its invitations are taken back. */
export async function recordOverleg(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel, overlegUitkomst }: Stap & { overlegUitkomst: Overleguitkomst },
): Promise<void> {
  await findCasus(uow, casusId);
  const gebeurtenis = { casusId, sleutel, soort: 'OVERLEG_VASTGELEGD', waarde: overlegUitkomst } as const;
  if (!(await recordGebeurtenis(uow, gebeurtenis))) return;
  if (overlegUitkomst === 'VERZET') {
    await withdrawUitnodigingen(uow, casusId);
    return;
  }
  await uow.tx
    .updateTable('overleg')
    .set({ status: 'GEHOUDEN' })
    .where('casusId', '=', casusId)
    .where('status', '=', 'GEPLAND')
    .execute();
}
