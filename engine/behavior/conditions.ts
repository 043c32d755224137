import { evaluateFeel } from './evaluate.js';
import { StepStuck } from './incidents.js';
import type { Visit } from './visit.js';
import type { Work } from './work.js';

/**
 * Whether the condition of a flow is true; a flow without one is always taken. Throws StepStuck for anything but true
 * or false: never a silent false.
 */
export function isFulfilled(work: Work, { key, process }: Visit, flowId: string): boolean {
  const condition = process.flows.get(flowId)?.condition ?? null;
  if (condition === null) return true;
  const holds = evaluateFeel(work, condition, key, 'CONDITION_ERROR');
  if (typeof holds === 'boolean') return holds;
  throw new StepStuck('CONDITION_ERROR', `Expected the condition of ${flowId} to be true or false`);
}

/** The default flow of a gateway, for when no condition is true. Throws StepStuck when it has none. */
export function defaultFlows({
  element,
}: Visit & { element: { defaultFlowId: string | null } }): readonly string[] {
  if (element.defaultFlowId !== null) return [element.defaultFlowId];
  if (element.outgoing.length === 0) return [];
  throw new StepStuck('CONDITION_ERROR', 'No condition is true and there is no default flow');
}
