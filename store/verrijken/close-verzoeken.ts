import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import { findCasus } from '../casus/find-casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';

/** The overleg begins: who did not answer by now counts as no reaction, and may still answer in the portal. */
export async function closeVerzoeken(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel, overlegId }: Stap & { overlegId: string },
): Promise<void> {
  await findCasus(uow, casusId);
  if (!(await recordGebeurtenis(uow, { casusId, sleutel, soort: 'VERZOEKEN_GESLOTEN' }))) return;
  await uow.tx
    .updateTable('informatieverzoek')
    .set({ status: 'GEEN_REACTIE' })
    .where('casusId', '=', casusId)
    .where('overlegId', '=', overlegId)
    .where('status', '=', 'OPEN')
    .execute();
}

/** The casus went to another phase: what nobody answered is asked no more; what was given stays. */
export async function withdrawVerzoeken({ tx }: Pick<UnitOfWork, 'tx'>, casusId: string): Promise<void> {
  await tx
    .updateTable('informatieverzoek')
    .set({ status: 'INGETROKKEN' })
    .where('casusId', '=', casusId)
    .where('status', 'in', ['OPEN', 'GEEN_REACTIE'])
    .execute();
}
