import { deriveActualiteitUitkomst } from '../../domain/casus/afschalen.js';
import type { JaNeeOnbekend } from '../../domain/keuze.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';

/** Keeps whether the victim is still in the situation; only a plain "nee" lets afschalen go on. */
export async function recordActualiteit(
  uow: UnitOfWork,
  stap: Stap & { nogInSituatie: JaNeeOnbekend; dagenSindsLaatsteSignaal: number | null },
): Promise<'NIET_MEER' | 'HERWEGEN'> {
  const { casusId, elementInstanceKey: sleutel, nogInSituatie, dagenSindsLaatsteSignaal } = stap;
  await findCasus(uow, casusId);
  const uitkomst = deriveActualiteitUitkomst(nogInSituatie);
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'ACTUALITEIT_VASTGESTELD', waarde: uitkomst });
  await uow.tx
    .insertInto('actualiteit')
    .values({
      sleutel,
      casusId,
      nogInSituatie,
      dagenSindsLaatsteSignaal,
      vastgesteldOp: uow.nu.toISOString(),
    })
    .onConflict((conflict) => conflict.column('sleutel').doNothing())
    .execute();
  return uitkomst;
}
