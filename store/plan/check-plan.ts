import { refusePlan } from '../../domain/plan/plan-regels.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import { readSocialeKaart } from '../catalogus/read-sociale-kaart.js';
import { findCasus } from '../casus/find-casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { findConceptplan } from './find-conceptplan.js';
import { readPlanstand } from './read-planstand.js';

/** Is the plan as it was written whole, by what the casus is now? @throws DomainError DOSSIERDEEL_ONTBREEKT */
export async function checkPlan(
  uow: UnitOfWork,
  { casusId }: Stap,
): Promise<{ planCompleet: boolean; aantalActies: number }> {
  await findCasus(uow, casusId);
  const { plan } = await findConceptplan(uow, casusId);
  const stand = { ...(await readPlanstand(uow, casusId)), kaart: await readSocialeKaart(uow) };
  const weigering = refusePlan(plan, stand, dagVan(uow.nu));
  return { planCompleet: weigering === null, aantalActies: plan.acties.length };
}
