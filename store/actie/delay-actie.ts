import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { findActie } from './find-actie.js';

/** Keeps that the holder will be late, until procesregie has decided what then. */
export async function delayActie(uow: UnitOfWork, stap: Stap & { actieId: string }): Promise<void> {
  const { casusId, elementInstanceKey: sleutel, actieId } = stap;
  const { soort: waarde } = await findActie(uow, stap);
  const gebeurtenis = { casusId, sleutel, soort: 'ACTIE_VERTRAAGD', waarde } as const;
  if (!(await recordGebeurtenis(uow, gebeurtenis))) return;
  await uow.tx.updateTable('actie').set({ stand: 'VERTRAAGD' }).where('actieId', '=', actieId).execute();
}
