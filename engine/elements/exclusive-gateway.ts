import { evaluateFeel } from '../behavior/evaluate.js';
import { StepStuck } from '../behavior/incidents.js';
import type { ExclusiveGateway } from '../model/executable.js';
import type { ElementBehavior } from './element-behavior.js';

/**
 * Takes the first flow, in the order of the model, whose condition is true, else the default flow. A condition that
 * gives anything but true or false is an incident, never a silent false (exclusive-gateways.md).
 */
export const exclusiveGateway: ElementBehavior<ExclusiveGateway> = {
  activate(work, visit) {
    work.enqueue({ do: 'complete', elementInstanceKey: visit.key });
  },

  chooseFlows(work, visit) {
    const { element, process } = visit;
    for (const flowId of element.outgoing) {
      if (flowId === element.defaultFlowId) continue;
      const condition = process.flows.get(flowId)?.condition ?? null;
      if (condition === null) return [flowId];
      const holds = evaluateFeel(work, condition, visit.key, 'CONDITION_ERROR');
      if (typeof holds !== 'boolean') {
        throw new StepStuck('CONDITION_ERROR', `Expected the condition of ${flowId} to be true or false`);
      }
      if (holds) return [flowId];
    }
    if (element.defaultFlowId !== null) return [element.defaultFlowId];
    if (element.outgoing.length === 0) return [];
    throw new StepStuck('CONDITION_ERROR', 'No condition is true and there is no default flow');
  },
};
