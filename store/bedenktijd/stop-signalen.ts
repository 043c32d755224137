import { type Bedenktijd, isLopend } from '../../domain/persoon/bedenktijd.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { listDossiers } from '../dossiervorming/eerste-dossier.js';
import { sendBericht } from '../outbox/send-bericht.js';

/** Nobody is reminded of this bedenktijd any more. */
export async function stopSignalen(
  uow: UnitOfWork,
  { casusId, bedenktijdId }: Pick<Bedenktijd, 'casusId' | 'bedenktijdId'>,
): Promise<void> {
  await sendBericht(uow, {
    casusId,
    correlationKey: bedenktijdId,
    name: 'bedenktijd-gewijzigd',
    messageId: `bedenktijd-gewijzigd:${bedenktijdId}`,
    variables: {},
  });
}

/** The casus closes: the keten reminds no longer, however long a bedenktijd lasts. What was granted stays in the dossier. */
export async function endBedenktijden(uow: UnitOfWork, casusId: string): Promise<void> {
  for (const { persoon } of await listDossiers(uow, casusId)) {
    const { bedenktijd } = persoon;
    if (isLopend(bedenktijd, uow.nu) && bedenktijd.casusId === casusId) await stopSignalen(uow, bedenktijd);
  }
}
