import { type Bestemming, bevestigerOf } from '../../domain/casus/overdracht.js';
import { readSocialeKaart } from '../catalogus/read-sociale-kaart.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { findOverdracht } from './find-overdracht.js';

/**
 * Brings the destination in. Nothing of the casus leaves the system: who has a ground to see it gets a task, and sees
 * of the casus what the matrix gives; for others procesregie gets it (INV9, INV10).
 * @returns the group that confirms
 */
export async function sendOverdracht(
  uow: UnitOfWork,
  stap: Stap & { overdrachtId: string; bestemming: Bestemming },
): Promise<string> {
  const { casusId, elementInstanceKey: sleutel, overdrachtId, bestemming } = stap;
  await findCasus(uow, casusId);
  await findOverdracht(uow, stap);
  const groep = bevestigerOf(await readSocialeKaart(uow), bestemming);
  const gebeurtenis = { casusId, sleutel, soort: 'OVERDRACHT_VERSTUURD', waarde: bestemming } as const;
  if (!(await recordGebeurtenis(uow, gebeurtenis))) return groep;
  await uow.tx
    .updateTable('overdracht')
    .set({ bestemming, status: 'VERSTUURD', verstuurdOp: uow.nu.toISOString() })
    .where('overdrachtId', '=', overdrachtId)
    .execute();
  return groep;
}
