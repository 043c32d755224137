import { activateEntered } from '../behavior/activate-entered.js';
import { openEventSubProcesses } from '../behavior/open-events.js';
import type { ProcessElement } from '../model/executable.js';
import type { ElementBehavior } from './element-behavior.js';

/**
 * A process that its start listeners have let begin: it waits for what begins its event subprocesses, and what was
 * entered when the instance was created goes on (execution-listeners.md, event-subprocesses.md).
 */
export const processElement: ElementBehavior<ProcessElement> = {
  activate(work, visit) {
    const scope = { ...visit, key: visit.instance.key };
    openEventSubProcesses(work, scope, visit.process.eventSubProcesses);
    activateEntered(work, scope);
  },
};
