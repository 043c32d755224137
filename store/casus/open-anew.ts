import type { Instapfase } from '../../domain/casus/instap.js';
import type { CasusRij } from '../database/tables/casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { sendBericht } from '../outbox/send-bericht.js';

/**
 * Opens a casus again in a new period, for a process of its own (B14): one number, one living process.
 * @returns the new period
 */
export async function openAnew(
  uow: UnitOfWork,
  casus: CasusRij,
  { meldingId, instapFase }: { meldingId: string; instapFase: Extract<Instapfase, 'F0' | 'F2'> },
): Promise<number> {
  const { casusId, ingang } = casus;
  const periode = casus.periode + 1;
  await uow.tx
    .updateTable('casus')
    .set({ ...HEROPEND, periode, fase: instapFase, processInstanceKey: null })
    .where('casusId', '=', casusId)
    .execute();
  await sendBericht(uow, {
    casusId,
    name: 'casus-geopend',
    messageId: `casus-geopend:${casusId}:${periode}`,
    variables: { casusId, meldingId, periode, ingang, instapFase },
  });
  return periode;
}

/** What closing laid down, and opening takes away. */
export const HEROPEND = {
  status: 'OPEN',
  afsluitreden: null,
  afgeslotenOp: null,
  bewaarTot: null,
} as const;
