import type { Planstand } from '../../domain/plan/plan-regels.js';
import { findOpenActies } from '../actie/find-open-acties.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findVastgesteldeTweedeWeging } from '../tweede-weging/find-tweede-weging.js';
import { lookUpConceptplan } from './find-conceptplan.js';
import { findDaderdeel } from './find-plan.js';

/** What the rules of a plan must know of its casus. */
export async function readPlanstand(uow: UnitOfWork, casusId: string): Promise<Planstand> {
  const zorgaanboden = await uow.tx
    .selectFrom('actie')
    .select('actieId')
    .where('casusId', '=', casusId)
    .where('sjabloon', '=', 'ZORGAANBOD_HERHALEN')
    .execute();
  const acties = await uow.tx
    .selectFrom('actie')
    .select(['actieId', 'houder'])
    .where('casusId', '=', casusId)
    .execute();
  const uitkomst = (await findVastgesteldeTweedeWeging(uow, casusId))?.uitkomst;
  return {
    concept: (await lookUpConceptplan(uow, casusId))?.plan ?? null,
    uitkomst: uitkomst === 'MH_ZORG' || uitkomst === 'MH_GEENZORG' ? uitkomst : null,
    zorgaanboden: zorgaanboden.length,
    heeftDaderdeel: (await findDaderdeel(uow, casusId)) !== undefined,
    houders: new Map(acties.map(({ actieId, houder }) => [actieId, houder])),
    openActies: await findOpenActies(uow, casusId),
  };
}
