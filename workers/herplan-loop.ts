import type { Herplanwerk, TeHerplannen } from '../store/herplannen/create-herplanwerk.js';
import type { Clock } from '../domain/tijd/clock.js';
import { replanTaak } from '../domain/taak/replan-taak.js';
import { type Camunda, CamundaRefusal } from './camunda.js';
import { type LookOptions, keepLooking } from './keep-looking.js';
import { readTermijnregel } from './regels.js';

export interface HerplanLoopOptions extends LookOptions {
  readonly herplannen: Herplanwerk;
  readonly camunda: Pick<Camunda, 'planTask' | 'evaluateDecision'>;
  readonly clock: Clock;
}

/** How soon after a weging the dates of its open tasks follow. */
const quietMs = 5_000;

/**
 * Lets the terms of open tasks follow the prioriteit of their casus, until `signal` aborts. What differs is found by comparing, so
 * that whatever changed it, and whatever was stopped or killed in between, comes right at the next look.
 */
export async function runHerplanLoop(options: HerplanLoopOptions): Promise<void> {
  const { herplannen, signal } = options;
  await keepLooking(options, quietMs, async () => {
    await herplannen.escalateOverdue();
    for (const taak of await herplannen.takeWaiting()) {
      if (signal.aborted) return;
      await replan(options, taak);
    }
  });
}

/** The engine first: what it does not have yet, or is busy with, stays to be done. */
async function replan(
  { herplannen, camunda, clock }: HerplanLoopOptions,
  {
    termijnCode: code,
    rang,
    stand,
    vervangerGroep,
    bewaard,
    geopendOp,
    elementInstanceKey,
    ...taak
  }: TeHerplannen,
): Promise<void> {
  const termijnregel = await readTermijnregel(camunda, { code, rang, ...stand });
  if (termijnregel === null) return;
  const { prioriteit } = stand;
  const { plan, anker = {} } = bewaard;
  const tijden = { geopendOp, nu: clock.now() };
  const nieuw = replanTaak({ termijnregel, vervangerGroep, plan, anker, prioriteit, ...tijden });
  const { uiterlijk: dueDate, herinnering: followUpDate, volgorde: priority, groepen } = nieuw.plan;
  const isBreder = groepen.length > plan.groepen.length;
  try {
    const stand = await camunda.planTask(elementInstanceKey, {
      dueDate,
      followUpDate,
      priority,
      ...(isBreder ? { candidateGroups: groepen } : {}),
    });
    if (stand === 'planned') await herplannen.record(taak, prioriteit, nieuw);
  } catch (error) {
    // A task that is being claimed or completed at this moment is looked at again.
    if (!(error instanceof CamundaRefusal)) throw error;
  }
}
