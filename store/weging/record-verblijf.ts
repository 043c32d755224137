import { mergeVerblijf } from '../../domain/persoon/verblijf.js';
import type { TaakdossierInhoud } from '../../domain/taak/taak.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { enrichDossier, listDossiers } from '../dossiervorming/eerste-dossier.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';

/**
 * Brings what was found out about nationality and stay to the dossier of each person (E04), for D10. A number that is of
 * nobody stays with the task: no person gets what is somebody else's.
 */
export async function recordVerblijf(uow: UnitOfWork, casusId: string): Promise<void> {
  const afgerond = await findAfgerondDossier(uow, casusId, 'weging-voorbereiden');
  if (afgerond === undefined) return;
  const { verblijfLijst = [] } = afgerond.inhoud as Partial<TaakdossierInhoud<'weging-voorbereiden'>>;
  if (verblijfLijst.length === 0) return;
  const dossiers = await listDossiers(uow, casusId);
  for (const { persoon: nummer, ...antwoord } of verblijfLijst) {
    const dossier = dossiers[nummer - 1];
    if (dossier === undefined) continue;
    const verblijf = mergeVerblijf(dossier.persoon.verblijf, antwoord);
    await enrichDossier(uow, dossier.dossierId, { verblijf });
  }
}
