import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { MatchvoorstelTabel } from '../database/tables/melding.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Herstel } from './herstel.js';
import { findEigenDossier, setRol } from './eigen-dossier.js';

/**
 * Lets a casus go on with the dossier that exists of its person, who has no open casus: no new dossiernummer. A dossier
 * that the melding had made already stands aside.
 */
export async function linkDossier(
  uow: UnitOfWork,
  { casusId, voorstel, door }: { casusId: string; voorstel: MatchvoorstelTabel; door: string },
): Promise<void> {
  const { tx } = uow;
  const { voorstelId, dossierId } = voorstel;
  const eigen = await findEigenDossier(uow, voorstel);
  if (eigen !== null) await setRol(uow, { casusId, dossierId: eigen, rol: 'samengevoegd' });
  await setRol(uow, { casusId, dossierId, rol: 'slachtoffer' });
  const herstel: Herstel = { meldingIds: [], dossierId: eigen, prioriteit: null };
  await tx
    .updateTable('matchvoorstel')
    .set({ doelCasusId: casusId, herstel: JSON.stringify(herstel) })
    .where('voorstelId', '=', voorstelId)
    .execute();
  await recordGebeurtenis(uow, { casusId, sleutel: voorstelId, soort: 'DOSSIER_GEKOPPELD', door });
}
