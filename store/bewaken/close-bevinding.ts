import { type Bevindingsoort, isSchending } from '../../domain/bewaken/bevinding.js';
import { parseTaakdossier } from '../../domain/taak/taak.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { setLeerpuntstatus } from '../evaluatie/follow-up-leerpunt.js';
import { findAfgerondDossierOf } from '../taak/find-afgerond-dossier.js';

/** The task of a finding is done, or nothing is left to decide. When it was not repaired, the next check finds it again. */
export async function closeBevinding(
  uow: UnitOfWork,
  { zaakId, uitkomst }: { zaakId: string; uitkomst: string },
): Promise<void> {
  const { tx, nu } = uow;
  const bevinding = await tx
    .updateTable('bevinding')
    .set({ opgelostOp: nu.toISOString(), uitkomst })
    .where('zaakId', '=', zaakId)
    .where('opgelostOp', 'is', null)
    .returning(['casusId', 'soort', 'onderwerp'])
    .executeTakeFirst();
  if (bevinding?.soort === 'LEERPUNT')
    await followUp(uow, { zaakId, uitkomst, leerpuntId: bevinding.onderwerp });
  if (!bevinding?.casusId || !isSchending(bevinding.soort as Bevindingsoort)) return;
  const { casusId } = bevinding;
  await recordGebeurtenis(uow, { casusId, sleutel: zaakId, soort: 'CASUS_HERSTELD', waarde: uitkomst });
}

/** What its owner answered about a lesson (A5.3), with what they wrote. */
async function followUp(
  uow: UnitOfWork,
  { zaakId, uitkomst, leerpuntId }: { zaakId: string; uitkomst: string; leerpuntId: string },
): Promise<void> {
  const afgerond = await findAfgerondDossierOf(uow, { zaakId }, 'opvolging');
  await setLeerpuntstatus(uow, leerpuntId, {
    status: uitkomst === 'GEDAAN' ? 'DOORGEVOERD' : 'NIET_GEDAAN',
    toelichting:
      afgerond === undefined ? undefined : parseTaakdossier('opvolging', afgerond.inhoud).toelichting,
    door: afgerond?.door ?? null,
  });
}
