import { enterElement } from '../behavior/enter.js';
import { openEventSubProcesses } from '../behavior/open-events.js';
import type { SubProcess } from '../model/executable.js';
import type { ElementBehavior } from './element-behavior.js';

/** Starts at its start event, and is done when nothing runs inside it any more (embedded-subprocesses.md). */
export const subProcess: ElementBehavior<SubProcess> = {
  activate(work, visit) {
    const { start: element, eventSubProcesses } = visit.element;
    openEventSubProcesses(work, visit, eventSubProcesses);
    const start = enterElement(work, visit, { element, scopeKey: visit.key, consumedFlowIds: [] });
    work.enqueue({ do: 'activate', elementInstanceKey: start.key });
  },
};
