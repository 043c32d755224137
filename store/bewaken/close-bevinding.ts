import { type Bevindingsoort, isSchending } from '../../domain/bewaken/bevinding.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

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
    await tx
      .updateTable('leerpunt')
      .set({ status: uitkomst === 'GEDAAN' ? 'DOORGEVOERD' : 'NIET_GEDAAN', statusOp: nu.toISOString() })
      .where('leerpuntId', '=', bevinding.onderwerp)
      .execute();
  if (!bevinding?.casusId || !isSchending(bevinding.soort as Bevindingsoort)) return;
  const { casusId } = bevinding;
  await recordGebeurtenis(uow, { casusId, sleutel: zaakId, soort: 'CASUS_HERSTELD', waarde: uitkomst });
}
