import type { UnitOfWork } from '../database/unit-of-work.js';
import { escalateTaak } from '../wachtpunt/escalate-taak.js';
import type { TaakNaam } from '../../domain/taak/taak.js';

/** Tasks that were planned anew and are late by now, for whom nobody was warned yet. */
export async function escalateHerpland(uow: UnitOfWork): Promise<void> {
  const teLaat = await uow.tx
    .selectFrom('wachtpunt')
    .select(['wachtpuntId', 'casusId', 'taak', 'uiterlijk'])
    .where('geslotenOp', 'is', null)
    .where('herplandOp', 'is not', null)
    .where('escalatieOpen', '=', 0)
    .where('uiterlijk', '<=', uow.nu.toISOString())
    .execute();
  for (const { wachtpuntId, casusId, taak, uiterlijk } of teLaat)
    await escalateTaak(uow, {
      casusId: casusId!,
      elementInstanceKey: `${wachtpuntId}:${uiterlijk}`,
      taak: taak as TaakNaam,
    });
}
