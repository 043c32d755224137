import { type Afwijsreden, type Uitnodigingstatus, isAanTafel } from '../../domain/overleg/uitnodiging.js';
import type { UitnodigingRij } from '../database/tables/overleg.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { closeToegang, openToegang } from './uitnodiging-toegang.js';

/**
 * Keeps where an invitation stands. Who comes, and may see content (INV9), is tied to the casus from then on; who does
 * not come any more is let go.
 */
export async function setStatus(
  uow: UnitOfWork,
  uitnodiging: UitnodigingRij,
  {
    status,
    redenCode,
    door,
  }: { status: Uitnodigingstatus; redenCode: Afwijsreden | null; door: string | null },
): Promise<void> {
  await uow.tx
    .updateTable('uitnodiging')
    .set({ status, redenCode, beantwoordOp: uow.nu.toISOString(), beantwoordDoor: door })
    .where('uitnodigingId', '=', uitnodiging.uitnodigingId)
    .execute();
  const isBinnen = isAanTafel(status) && uitnodiging.inhoud === 'DOSSIER';
  await (isBinnen ? openToegang : closeToegang)(uow, uitnodiging);
}
