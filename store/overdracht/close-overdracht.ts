import { DomainError } from '../../domain/errors.js';
import type { TaakNaam } from '../../domain/taak/taak.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { findOverdracht } from './find-overdracht.js';

/** The task with which a person ends a hand-over. */
const TAAK = { BEVESTIGD: 'overdracht-bevestigen', BESLOTEN: 'overdracht-tweede-lezer' } as const;

/**
 * Ends a hand-over: confirmed by who takes over, or decided by procesregie with a second reader. The store looks for that
 * task of this very hand-over itself: no process confirms in somebody's place, and no destination in that of another.
 * @throws DomainError DOSSIERDEEL_ONTBREEKT when nobody did
 */
export async function closeOverdracht(
  uow: UnitOfWork,
  stap: Stap & { overdrachtId: string; uitkomst: keyof typeof TAAK },
): Promise<void> {
  const { casusId, elementInstanceKey: sleutel, overdrachtId, uitkomst } = stap;
  const { verstuurdOp } = await findOverdracht(uow, stap);
  const afgerondOp = await readAfgerondOp(uow, overdrachtId, TAAK[uitkomst]);
  if (verstuurdOp === null || afgerondOp === null || afgerondOp < verstuurdOp)
    throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const gebeurtenis = { casusId, sleutel, soort: 'OVERDRACHT_AFGEROND', waarde: uitkomst } as const;
  if (!(await recordGebeurtenis(uow, gebeurtenis))) return;
  await uow.tx
    .updateTable('overdracht')
    .set({ status: uitkomst, afgerondOp: uow.nu.toISOString() })
    .where('overdrachtId', '=', overdrachtId)
    .execute();
}

/** When the task of this name was completed last for this hand-over; null when nobody did. */
async function readAfgerondOp(
  { tx }: UnitOfWork,
  overdrachtId: string,
  taak: TaakNaam,
): Promise<string | null> {
  const afgerond = await tx
    .selectFrom('taakdossier')
    .select((van) => van.fn.max('afgerondOp').as('op'))
    .where('overdrachtId', '=', overdrachtId)
    .where('taak', '=', taak)
    .executeTakeFirst();
  return afgerond?.op ?? null;
}
