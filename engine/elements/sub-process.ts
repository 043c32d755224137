import { enterElement } from '../behavior/enter.js';
import type { SubProcess } from '../model/executable.js';
import type { ElementBehavior } from './element-behavior.js';

/** Starts at its start event, and is done when nothing runs inside it any more (embedded-subprocesses.md). */
export const subProcess: ElementBehavior<SubProcess> = {
  activate(work, visit) {
    const start = enterElement(work, visit, {
      element: visit.element.start,
      scopeKey: visit.key,
      consumedFlowIds: [],
    });
    work.enqueue({ do: 'complete', elementInstanceKey: start.key });
  },
};
