import type { Overleguitkomst } from '../../domain/overleg/casusoverleg.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { withdrawUitnodigingen } from '../uitnodiging/withdraw-uitnodigingen.js';

/**
 * Lays down what came of preparing a casusoverleg; moved to another day, its invitations are taken back. When the casus goes
 * on, the meeting is still to come.
 */
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
  if (overlegUitkomst === 'VERDER') return;
  await uow.tx
    .updateTable('overleg')
    .set({ status: 'GEHOUDEN', verzetOp: null })
    .where('casusId', '=', casusId)
    .where('status', '=', 'GEPLAND')
    .execute();
}
