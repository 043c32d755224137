import { enterElement } from '../behavior/enter.js';
import { openEventSubProcesses } from '../behavior/open-events.js';
import type { Visit } from '../behavior/visit.js';
import type { Work } from '../behavior/work.js';
import type { EventSubProcess } from '../model/executable.js';
import type { ElementBehavior } from './element-behavior.js';

/** Its start event was entered with what triggered it, and goes on from there (event-subprocesses.md). */
export const eventSubProcess: ElementBehavior<EventSubProcess> = {
  activate(work, visit) {
    openEventSubProcesses(work, visit, visit.element.eventSubProcesses);
    if (!work.state.elementInstances.byScope.has(visit.key)) enterStart(work, visit);
    for (const elementInstanceKey of work.state.elementInstances.byScope.get(visit.key)) {
      work.enqueue({ do: 'complete', elementInstanceKey });
    }
  },
};

// helpers

/** Nothing triggered it when a client has an instance begin here. */
function enterStart(work: Work, visit: Visit<EventSubProcess>): void {
  const { start: element } = visit.element;
  enterElement(work, visit, { element, scopeKey: visit.key, consumedFlowIds: [] });
}
