import { openEventSubProcesses } from '../behavior/open-events.js';
import type { EventSubProcess } from '../model/executable.js';
import type { ElementBehavior } from './element-behavior.js';

/** Its start event was entered with what triggered it, and goes on from there (event-subprocesses.md). */
export const eventSubProcess: ElementBehavior<EventSubProcess> = {
  activate(work, visit) {
    openEventSubProcesses(work, visit, visit.element.eventSubProcesses);
    for (const elementInstanceKey of work.state.elementInstances.byScope.get(visit.key)) {
      work.enqueue({ do: 'complete', elementInstanceKey });
    }
  },
};
