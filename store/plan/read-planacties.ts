import type { Planactie } from '../../domain/plan/plan.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findPlan, openPlan } from './find-plan.js';

/**
 * The actions of the plan that holds now, as they are by now: procesregie may have given one another holder or another
 * day. What lapsed is not in it any more.
 */
export async function readPlanacties(
  uow: Pick<UnitOfWork, 'tx' | 'cipher'>,
  casusId: string,
): Promise<(Planactie & { actieId: string })[]> {
  const rij = await findPlan(uow, casusId);
  if (rij === undefined) return [];
  const standen = await uow.tx
    .selectFrom('actie')
    .select(['actieId', 'houder', 'uiterlijk', 'stand'])
    .where('casusId', '=', casusId)
    .execute();
  return openPlan(uow, rij).acties.flatMap((actie) => {
    const stand = standen.find(({ actieId }) => actieId === actie.actieId);
    if (stand === undefined) return [actie];
    if (stand.stand === 'VERVALLEN') return [];
    const { houder, uiterlijk } = stand;
    return [{ ...actie, houder, uiterlijk: dagVan(new Date(uiterlijk)) }];
  });
}
