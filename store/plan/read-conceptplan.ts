import type { PlanInvoer } from '../../domain/plan/plan.js';
import { readInterventienamen } from '../catalogus/read-interventienamen.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import type { ConceptplanWeergave } from '../weergave.js';
import { type Conceptplan, lookUpConceptplan } from './find-conceptplan.js';
import { findPlan, openPlan } from './find-plan.js';
import { planinterventies } from './planinterventies.js';
import { readPlanacties } from './read-planacties.js';
import { readsWholePlan } from './read-plan.js';

const LOG = { verwerking: 'PLAN_GELEZEN', actie: 'lezen', veldgroep: 'plan' } as const;

/** The plan as it was written last, for who adopts it; null when none was written since the version that holds. */
export async function readConceptplan(vraag: Vraag, casusId: string): Promise<ConceptplanWeergave | null> {
  const plan = await demandConcept(vraag, casusId);
  if (plan === null) return null;
  const naamVan = await readInterventienamen(vraag);
  return { plan, interventies: planinterventies(plan, naamVan, vraag.nu.toISOString()) };
}

async function demandConcept(vraag: Vraag, casusId: string): Promise<PlanInvoer | null> {
  await demandPlan(vraag, casusId);
  const concept = await lookUpConceptplan(vraag, casusId);
  return concept === null || (await isVastgesteld(vraag, casusId, concept)) ? null : concept.plan;
}

/** Is it the plan that holds? */
export async function isVastgesteld(
  vraag: Vraag,
  casusId: string,
  { userTaskKey }: Pick<Conceptplan, 'userTaskKey'>,
): Promise<boolean> {
  return (await findPlan(vraag, casusId))?.concept === userTaskKey;
}

/** With what to begin writing: the plan that was sent back, else the one that holds, with its actions as they are by now. */
export async function readPlanvoorzet(vraag: Vraag, casusId: string): Promise<PlanInvoer | null> {
  const concept = await demandConcept(vraag, casusId);
  if (concept !== null) return concept;
  const huidig = await findPlan(vraag, casusId);
  if (huidig === undefined) return null;
  return { ...openPlan(vraag, huidig), acties: await readPlanacties(vraag, casusId) };
}

/** @throws AccessRefused for who does not read the whole plan */
export async function demandPlan(vraag: Vraag, casusId: string): Promise<void> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const toegang = readsWholePlan(may);
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  if (!toegang.toegestaan) throw new AccessRefused();
}
