import { dagenOver, isLopend } from '../../domain/persoon/bedenktijd.js';
import { readZorgcoordinator, zorgcoordinatorGroep } from '../actie/read-zorgcoordinator.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { listDossiers } from '../dossiervorming/eerste-dossier.js';
import type { Stap } from '../systeem-repository.js';

/**
 * Reminds who granted a bedenktijd, and who coordinates the care, that it ends soon, without saying whose; nothing once it
 * ended or changed (T17).
 */
export async function signalBedenktijd(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel, bedenktijdId }: Stap & { bedenktijdId: string },
): Promise<void> {
  const bedenktijd = (await listDossiers(uow, casusId))
    .map(({ persoon }) => persoon.bedenktijd)
    .find((een) => een?.bedenktijdId === bedenktijdId);
  if (!isLopend(bedenktijd, uow.nu)) return;
  const waarde = `DAGEN_${dagenOver(bedenktijd, uow.nu)}`;
  if (!(await recordGebeurtenis(uow, { casusId, sleutel, soort: 'BEDENKTIJD_SIGNAAL', waarde }))) return;
  const zorg = await readZorgcoordinator(uow, casusId);
  const groepen = [bedenktijd.groep, ...(zorg === null ? [] : [zorgcoordinatorGroep(zorg)])];
  const op = uow.nu.toISOString();
  await uow.tx
    .insertInto('piketmelding')
    .values(groepen.map((groep) => ({ casusId, sleutel, soort: 'BEDENKTIJD', groep, op })))
    .execute();
}
