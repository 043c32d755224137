import type { UnitOfWork } from '../database/unit-of-work.js';
import { listDossiers } from '../dossiervorming/eerste-dossier.js';
import { readLaatsteAdviezen } from '../tabeladvies/read-laatste-adviezen.js';

/**
 * Is there a person of this casus for whom bedenktijd was advised and nobody recorded it (D10)? At least one must be: where
 * none was granted, the action lapses with a reason. Who had it and ended it, had it.
 */
export async function mistBedenktijd(uow: UnitOfWork, casusId: string): Promise<boolean> {
  const adviezen = await readLaatsteAdviezen(uow, casusId, 'bedenktijd');
  const geadviseerd = adviezen.filter(({ uitkomst }) => uitkomst === 'BEDENKTIJD').length;
  const vastgelegd = (await listDossiers(uow, casusId)).filter(
    ({ persoon: { bedenktijd } }) => bedenktijd?.casusId === casusId && bedenktijd.einde !== 'FOUT',
  ).length;
  return vastgelegd < Math.max(geadviseerd, 1);
}
