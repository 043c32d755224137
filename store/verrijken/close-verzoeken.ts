import type { Informatieverzoekstatus } from '../../domain/overleg/informatieverzoek.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import { findCasus } from '../casus/find-casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { sendBericht } from '../outbox/send-bericht.js';
import type { Stap } from '../systeem-repository.js';

/** The overleg begins: who did not answer by now counts as no reaction, and may still answer in the portal. */
export async function closeVerzoeken(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel, overlegId }: Stap & { overlegId: string },
): Promise<void> {
  await findCasus(uow, casusId);
  if (!(await recordGebeurtenis(uow, { casusId, sleutel, soort: 'VERZOEKEN_GESLOTEN' }))) return;
  await endVerzoeken(uow, { casusId, overlegId, was: ['OPEN'], wordt: 'GEEN_REACTIE' });
}

/** A partner that leaves the table is asked nothing any more, in its task or afterwards; what it gave stays. */
export async function withdrawVerzoekenAan(
  uow: UnitOfWork,
  welke: { casusId: string; partner: string },
): Promise<void> {
  await endVerzoeken(uow, { ...welke, ...INTREKKEN });
}

/** The casus went to another phase, or closed: what nobody answered is asked no more; what was given stays. */
export async function withdrawVerzoeken(uow: UnitOfWork, casusId: string): Promise<void> {
  await endVerzoeken(uow, { casusId, ...INTREKKEN });
}

interface WelkeVerzoeken {
  casusId: string;
  overlegId?: string;
  partner?: string;
  was: readonly Informatieverzoekstatus[];
  wordt: Informatieverzoekstatus;
}

const INTREKKEN = { was: ['OPEN', 'GEEN_REACTIE'], wordt: 'INGETROKKEN' } as const;

/** Each question has a task of its own, wherever it runs: it ends with the question. */
async function endVerzoeken(
  uow: UnitOfWork,
  { casusId, overlegId, partner, was, wordt }: WelkeVerzoeken,
): Promise<void> {
  let query = uow.tx
    .updateTable('informatieverzoek')
    .set({ status: wordt })
    .where('casusId', '=', casusId)
    .where('status', 'in', [...was]);
  if (overlegId !== undefined) query = query.where('overlegId', '=', overlegId);
  if (partner !== undefined) query = query.where('partner', '=', partner);
  for (const { verzoekId } of await query.returning('verzoekId').execute())
    await sendBericht(uow, {
      casusId,
      name: 'verzoek-ingetrokken',
      correlationKey: verzoekId,
      messageId: `verzoek-ingetrokken:${verzoekId}`,
      variables: {},
    });
}
