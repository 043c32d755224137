import type { Dossiervorming } from '../../domain/dossiervorming/dossiervorming.js';
import { type TaakdossierInhoud } from '../../domain/taak/taak.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';

/** The eleven points as the meldpunt laid them down last; undefined for a casus in which nobody did yet. */
export async function findDossiervorming(
  uow: UnitOfWork,
  casusId: string,
): Promise<{ vorming: Dossiervorming; op: string; door: string } | undefined> {
  const afgerond = await findAfgerondDossier(uow, casusId, 'dossier-vormen');
  if (afgerond === undefined) return undefined;
  const { inhoud, op, door } = afgerond;
  return { vorming: inhoud as TaakdossierInhoud<'dossier-vormen'>, op, door };
}
