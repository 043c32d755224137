import type { TaakNaam } from '../../domain/taak/taak.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { taakdossierPlaats } from './taakdossier-toegang.js';

/** The dossier half of the task of this name that was completed last, and by whom. */
export async function findAfgerondDossier(
  { tx, cipher }: UnitOfWork,
  casusId: string,
  taak: TaakNaam,
): Promise<{ inhoud: unknown; door: string; op: string } | undefined> {
  const rij = await tx
    .selectFrom('taakdossier')
    .select(['userTaskKey', 'inhoud', 'afgerondDoor', 'afgerondOp'])
    .where('casusId', '=', casusId)
    .where('taak', '=', taak)
    .where('afgerondOp', 'is not', null)
    .orderBy('afgerondOp', 'desc')
    // Two in the same millisecond, or on a clock that stands still: keys of the engine grow.
    .orderBy('userTaskKey', 'desc')
    .executeTakeFirst();
  if (rij === undefined || rij.afgerondDoor === null || rij.afgerondOp === null) return undefined;
  return {
    inhoud: cipher.open(taakdossierPlaats(rij.userTaskKey), rij.inhoud),
    door: rij.afgerondDoor,
    op: rij.afgerondOp,
  };
}
