import type { UnitOfWork } from '../database/unit-of-work.js';
import { listDossiers } from '../dossiervorming/eerste-dossier.js';

/** Is there a person of this casus whom nobody registered at CoMensha yet (T18)? */
export async function mistComensha(uow: UnitOfWork, casusId: string): Promise<boolean> {
  const dossiers = await listDossiers(uow, casusId);
  return dossiers.some(({ persoon: { comensha } }) => comensha?.casusId !== casusId);
}
