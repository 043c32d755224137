import { type Monitorinterval, monitorintervalSchema } from '../../domain/plan/plan.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findPlan } from '../plan/find-plan.js';

/** How often the plan that holds asks to discuss the progress; null when there is none. */
export async function readMonitoring(uow: UnitOfWork, casusId: string): Promise<Monitorinterval | null> {
  const plan = await findPlan(uow, casusId);
  return plan === undefined ? null : monitorintervalSchema.parse(plan.monitoring);
}
