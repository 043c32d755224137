import { defaultFlows, isFulfilled } from '../behavior/conditions.js';
import type { ExclusiveGateway } from '../model/executable.js';
import type { ElementBehavior } from './element-behavior.js';

/** Takes the first flow, in the order of the model, whose condition is true, else the default (exclusive-gateways.md). */
export const exclusiveGateway: ElementBehavior<ExclusiveGateway> = {
  activate(work, visit) {
    work.enqueue({ do: 'complete', elementInstanceKey: visit.key });
  },

  chooseFlows(work, visit) {
    const { outgoing, defaultFlowId } = visit.element;
    const first = outgoing.find((flowId) => flowId !== defaultFlowId && isFulfilled(work, visit, flowId));
    return first === undefined ? defaultFlows(visit) : [first];
  },
};
