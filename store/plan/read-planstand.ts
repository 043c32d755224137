import type { Planstand } from '../../domain/plan/plan-regels.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findVastgesteldeTweedeWeging } from '../tweede-weging/find-tweede-weging.js';
import { findDaderdeel } from './find-plan.js';

/** What the rules of a plan must know of its casus. */
export async function readPlanstand(uow: UnitOfWork, casusId: string): Promise<Planstand> {
  const { aantal } = await uow.tx
    .selectFrom('actie')
    .select(({ fn }) => fn.countAll<number | bigint | string>().as('aantal'))
    .where('casusId', '=', casusId)
    .where('sjabloon', '=', 'ZORGAANBOD_HERHALEN')
    .executeTakeFirstOrThrow();
  const uitkomst = (await findVastgesteldeTweedeWeging(uow, casusId))?.uitkomst;
  return {
    uitkomst: uitkomst === 'MH_ZORG' || uitkomst === 'MH_GEENZORG' ? uitkomst : null,
    zorgaanboden: Number(aantal),
    heeftDaderdeel: (await findDaderdeel(uow, casusId)) !== undefined,
  };
}
