import type { CasusRij } from '../database/tables/casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { recordGebeurtenis } from './record-gebeurtenis.js';

/** What cannot wait counts as P1 from now on, until the casus is weighed again; terms that are set from now on follow it. */
export async function raiseToP1(
  uow: UnitOfWork,
  { casus, sleutel }: { casus: Pick<CasusRij, 'casusId' | 'prioriteit'>; sleutel: string },
): Promise<void> {
  const { casusId, prioriteit } = casus;
  await uow.tx
    .updateTable('casus')
    .set(prioriteit === null ? { voorlopigePrioriteit: 'P1' } : { prioriteit: 'P1' })
    .where('casusId', '=', casusId)
    .execute();
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'VOORLOPIGE_PRIORITEIT', waarde: 'P1' });
}
