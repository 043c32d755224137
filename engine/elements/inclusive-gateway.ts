import { defaultFlows, isFulfilled } from '../behavior/conditions.js';
import type { InclusiveGateway } from '../model/executable.js';
import type { ElementBehavior } from './element-behavior.js';

/**
 * Takes every flow whose condition is true, else the default (inclusive-gateways.md). It waits for the tokens that it
 * joins before it is entered: `behavior/inclusive-joins.ts`.
 */
export const inclusiveGateway: ElementBehavior<InclusiveGateway> = {
  activate(work, visit) {
    work.enqueue({ do: 'complete', elementInstanceKey: visit.key });
  },

  chooseFlows(work, visit) {
    const { outgoing, defaultFlowId } = visit.element;
    const taken = outgoing.filter((flowId) => flowId !== defaultFlowId && isFulfilled(work, visit, flowId));
    return taken.length === 0 ? defaultFlows(visit) : taken;
  },
};
