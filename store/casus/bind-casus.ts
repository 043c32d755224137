import type { UnitOfWork } from '../database/unit-of-work.js';
import { findCasus } from './find-casus.js';
import { recordGebeurtenis } from './record-gebeurtenis.js';

/**
 * Ties a casus to its process instance, the first one that asks. A message that was delivered twice can start two
 * instances; the second one ends.
 */
export async function bindCasus(
  uow: UnitOfWork,
  { casusId, periode, processInstanceKey }: { casusId: string; periode: number; processInstanceKey: string },
): Promise<'GEBONDEN' | 'DUBBEL'> {
  const casus = await findCasus(uow, casusId);
  if (casus.periode !== periode) return 'DUBBEL';
  if (casus.processInstanceKey !== null)
    return casus.processInstanceKey === processInstanceKey ? 'GEBONDEN' : 'DUBBEL';
  await uow.tx.updateTable('casus').set({ processInstanceKey }).where('casusId', '=', casusId).execute();
  await recordGebeurtenis(uow, { casusId, sleutel: `periode:${periode}`, soort: 'PROCES_GESTART' });
  return 'GEBONDEN';
}
