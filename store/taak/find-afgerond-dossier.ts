import type { TaakNaam } from '../../domain/taak/taak.js';
import { type Zaak, zaaksleutel } from '../../domain/taak/zaak.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { taakdossierPlaats } from './taakdossier-toegang.js';

interface AfgerondDossier {
  inhoud: unknown;
  door: string;
  op: string;
  /** Of the task; keys of the engine grow. */
  userTaskKey: string;
}

/**
 * The dossier half of the task of this name that was completed last in a casus, and by whom.
 * @param onderwerpId of the one that was about this, for a task that can be open several times at once
 */
export function findAfgerondDossier(
  uow: UnitOfWork,
  casusId: string,
  taak: TaakNaam,
  onderwerpId?: string,
): Promise<AfgerondDossier | undefined> {
  return findAfgerondDossierOf(uow, { casusId }, taak, onderwerpId);
}

/** The same of a casus or a ketenzaak. */
export async function findAfgerondDossierOf(
  { tx, cipher }: Pick<UnitOfWork, 'tx' | 'cipher'>,
  zaak: Zaak,
  taak: TaakNaam,
  onderwerpId?: string,
): Promise<AfgerondDossier | undefined> {
  const [kolom, waarde] = zaaksleutel(zaak);
  let query = tx
    .selectFrom('taakdossier')
    .select(['userTaskKey', 'inhoud', 'afgerondDoor', 'afgerondOp'])
    .where(kolom, '=', waarde)
    .where('taak', '=', taak)
    .where('afgerondOp', 'is not', null)
    .orderBy('afgerondOp', 'desc')
    // Two in the same millisecond, or on a clock that stands still: keys of the engine grow.
    .orderBy('userTaskKey', 'desc');
  if (onderwerpId !== undefined) query = query.where('onderwerpId', '=', onderwerpId);
  const rij = await query.executeTakeFirst();
  if (rij === undefined || rij.afgerondDoor === null || rij.afgerondOp === null) return undefined;
  return {
    inhoud: cipher.open(taakdossierPlaats(rij.userTaskKey), rij.inhoud),
    door: rij.afgerondDoor,
    op: rij.afgerondOp,
    userTaskKey: rij.userTaskKey,
  };
}
