import type { MatchvoorstelTabel } from '../database/tables/melding.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { insertDossier, readMeldingPersonen } from '../melding/create-dossiers.js';
import { removeFromCasus, setRol } from './eigen-dossier.js';
import { parseHerstel } from './herstel.js';

/** The casus lets go of the existing dossier, and has one of its own again: the one that stood aside, or a new one. */
export async function unlinkDossier(uow: UnitOfWork, voorstel: MatchvoorstelTabel): Promise<void> {
  const { casusId, meldingId, dossierId } = voorstel;
  await removeFromCasus(uow, { casusId, dossierId });
  const eigen = parseHerstel(voorstel.herstel).dossierId;
  if (eigen !== null) return setRol(uow, { casusId, dossierId: eigen, rol: 'slachtoffer' });
  const [persoon] = await readMeldingPersonen(uow, { casusId, meldingId });
  if (persoon !== undefined) await insertDossier(uow, { casusId, meldingId, persoon, volgnummer: 0 });
}
