import { DomainError } from '../../domain/errors.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { findOverdracht } from './find-overdracht.js';

/** The task with which a person ends a hand-over. */
const TAAK = { BEVESTIGD: 'overdracht-bevestigen', BESLOTEN: 'overdracht-tweede-lezer' } as const;

/**
 * Ends a hand-over: confirmed by who takes over, or decided by procesregie with a second reader. The store looks for that
 * task itself: no process confirms in somebody's place.
 * @throws DomainError DOSSIERDEEL_ONTBREEKT when nobody did
 */
export async function closeOverdracht(
  uow: UnitOfWork,
  stap: Stap & { overdrachtId: string; uitkomst: keyof typeof TAAK },
): Promise<void> {
  const { casusId, elementInstanceKey: sleutel, overdrachtId, uitkomst } = stap;
  const { verstuurdOp } = await findOverdracht(uow, stap);
  const afgerond = await findAfgerondDossier(uow, casusId, TAAK[uitkomst]);
  if (verstuurdOp === null || afgerond === undefined || afgerond.op < verstuurdOp)
    throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const gebeurtenis = { casusId, sleutel, soort: 'OVERDRACHT_AFGEROND', waarde: uitkomst } as const;
  if (!(await recordGebeurtenis(uow, gebeurtenis))) return;
  await uow.tx
    .updateTable('overdracht')
    .set({ status: uitkomst, afgerondOp: uow.nu.toISOString() })
    .where('overdrachtId', '=', overdrachtId)
    .execute();
}
