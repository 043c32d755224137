import type { Plan } from '../../domain/plan/plan.js';
import type { DaderdeelTabel, PlanversieTabel } from '../database/tables/plan.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { planPlaats } from './plan-plaats.js';

/** The version of the plan that holds now; undefined before the first. */
export async function findPlan(
  { tx }: Pick<UnitOfWork, 'tx'>,
  casusId: string,
): Promise<PlanversieTabel | undefined> {
  return tx
    .selectFrom('planversie')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('versie', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export function openPlan(
  { cipher }: Pick<UnitOfWork, 'cipher'>,
  rij: Pick<PlanversieTabel, 'casusId' | 'versie' | 'plan'>,
): Plan {
  return cipher.open(planPlaats(rij), rij.plan) as Plan;
}

/** The newest part about the perpetrator. */
export async function findDaderdeel(
  { tx }: Pick<UnitOfWork, 'tx'>,
  casusId: string,
): Promise<DaderdeelTabel | undefined> {
  return tx
    .selectFrom('daderdeel')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('versie', 'desc')
    .limit(1)
    .executeTakeFirst();
}
