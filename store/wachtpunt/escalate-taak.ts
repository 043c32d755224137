import type { TaakNaam } from '../../domain/taak.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';

/** A task that is late: opens the escalation, or raises it. A task that is done is left alone. */
export async function escalateTaak(
  uow: UnitOfWork,
  { casusId, elementInstanceKey, taak }: Stap & { taak: TaakNaam },
): Promise<void> {
  const { tx } = uow;
  await findCasus(uow, casusId);
  const wachtpunt = await tx
    .selectFrom('wachtpunt')
    .select(['wachtpuntId', 'escalatieNiveau'])
    .where('casusId', '=', casusId)
    .where('taak', '=', taak)
    .where('geslotenOp', 'is', null)
    .executeTakeFirst();
  if (wachtpunt === undefined) return;
  const gebeurtenis = {
    casusId,
    sleutel: elementInstanceKey,
    soort: 'TAAK_GEESCALEERD',
    waarde: taak,
  } as const;
  if (!(await recordGebeurtenis(uow, gebeurtenis))) return;
  await tx
    .updateTable('wachtpunt')
    .set({ escalatieOpen: 1, escalatieNiveau: wachtpunt.escalatieNiveau + 1 })
    .where('wachtpuntId', '=', wachtpunt.wachtpuntId)
    .execute();
}
