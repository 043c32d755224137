import { openEventSubProcesses } from '../behavior/open-events.js';
import type { NoneStartEvent, ProcessStart } from '../model/executable-events.js';
import type { ElementBehavior } from './element-behavior.js';

/**
 * The first thing in a scope. That of a process opens what begins the event subprocesses of the process, so that an
 * incident of theirs has an element to stand at; a subprocess opens its own.
 */
export const startEvent: ElementBehavior<NoneStartEvent | ProcessStart> = {
  activate(work, visit) {
    if (visit.element.parentId === null) {
      const scope = { ...visit, key: visit.scopeKey };
      openEventSubProcesses(work, scope, visit.process.eventSubProcesses);
    }
    work.enqueue({ do: 'complete', elementInstanceKey: visit.key });
  },
};
