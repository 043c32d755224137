import type { UnitOfWork } from '../database/unit-of-work.js';
import { eraseCasusDelen } from '../casus/erase-casus.js';
import { appendLog } from '../verwerkingslog/append-log.js';
import { systeemregel } from '../verwerkingslog/systeemregel.js';

/** By which rule something was destroyed; HERSTEL: it was already, and a backup had brought it back. */
export type Vernietigregel = 'T24' | 'T25' | 'VERLENGD' | 'HERSTEL';

/**
 * Destroys one casus with all that belongs to it. What stays is one line that counts, and the verwerkingslog (INV14).
 * Its process is removed from the engine afterwards, until nothing is left there.
 */
export async function destroyCasus(
  uow: UnitOfWork,
  { casusId, regel, op }: { casusId: string; regel: Vernietigregel; op: string },
): Promise<void> {
  await uow.tx.deleteFrom('casus').where('casusId', '=', casusId).execute();
  const dossierIds = await eraseCasusDelen(uow, casusId);
  await uow.tx
    .insertInto('vernietigd')
    .values({ casusId, regel, vernietigdOp: op, motorLeegOp: null })
    .execute();
  const werk = {
    onderdeel: 'bewaren',
    actie: 'verwijderen',
    regel: `INV14 ${regel}`,
    spoor: casusId,
  } as const;
  appendLog(uow, [
    systeemregel(uow, { ...werk, verwerking: 'CASUS_VERNIETIGD', soort: 'casus', id: casusId }),
    ...dossierIds.map((id) =>
      systeemregel(uow, { ...werk, verwerking: 'DOSSIER_VERNIETIGD', soort: 'dossier', id }),
    ),
  ]);
}
