import { DomainError } from '../../domain/errors.js';
import { type PlanInvoer, planInvoerSchema } from '../../domain/plan/plan.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';

/** A plan that is written and not adopted yet. */
export interface Conceptplan {
  plan: PlanInvoer;
  door: string;
  op: string;
  userTaskKey: string;
}

/** The plan as it was written last. @throws DomainError DOSSIERDEEL_ONTBREEKT */
export async function findConceptplan(uow: UnitOfWork, casusId: string): Promise<Conceptplan> {
  const concept = await lookUpConceptplan(uow, casusId);
  if (concept === null) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  return concept;
}

/** The same; null before one was written. */
export async function lookUpConceptplan(uow: UnitOfWork, casusId: string): Promise<Conceptplan | null> {
  const afgerond = await findAfgerondDossier(uow, casusId, 'plan-opstellen');
  const plan = planInvoerSchema.safeParse(afgerond?.inhoud);
  if (afgerond === undefined || !plan.success) return null;
  const { door, op, userTaskKey } = afgerond;
  return { plan: plan.data, door, op, userTaskKey };
}
