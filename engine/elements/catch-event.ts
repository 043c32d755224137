import { openEvent } from '../behavior/open-events.js';
import type { Visit } from '../behavior/visit.js';
import type { ReceiveTask } from '../model/executable.js';
import type { CatchEvent } from '../model/executable-events.js';
import type { ElementBehavior } from './element-behavior.js';

/**
 * An intermediate catch event or receive task: waits for what it catches (receive-tasks.md, timer-events.md). After an
 * event-based gateway it has happened already: the gateway waited for it (event-based-gateways.md).
 */
export const catchEvent: ElementBehavior<CatchEvent | ReceiveTask> = {
  activate(work, visit) {
    if (hasHappened(visit)) work.enqueue({ do: 'complete', elementInstanceKey: visit.key });
    else openEvent(work, visit, visit.element);
  },
};

// helpers

function hasHappened({ element, process }: Visit): boolean {
  return element.incoming.some((flowId) => {
    const sourceId = process.flows.get(flowId)?.sourceId ?? '';
    return process.elements.get(sourceId)?.kind === 'eventBasedGateway';
  });
}
