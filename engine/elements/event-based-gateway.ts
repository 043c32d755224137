import { openEvent } from '../behavior/open-events.js';
import { catcherOf } from '../behavior/visit.js';
import type { EventBasedGateway } from '../model/executable.js';
import type { ElementBehavior } from './element-behavior.js';

/** Waits for the first of the events that its flows lead to (event-based-gateways.md). */
export const eventBasedGateway: ElementBehavior<EventBasedGateway> = {
  activate(work, visit) {
    const { process, element } = visit;
    for (const flowId of element.outgoing) {
      openEvent(work, visit, catcherOf(process, process.flows.get(flowId)?.targetId ?? ''));
    }
  },
};
