import { discardTokens, terminateChildren } from '../behavior/terminate.js';
import { closeEventSubProcesses } from '../behavior/waiting.js';
import type { TerminateEndEvent } from '../model/executable-events.js';
import type { ElementBehavior } from './element-behavior.js';

/** Ends everything else in its scope; nothing begins there any more, and the scope completes (terminate-events.md). */
export const terminateEndEvent: ElementBehavior<TerminateEndEvent> = {
  activate(work, visit) {
    const scope = { ...visit, key: visit.scopeKey };
    terminateChildren(work, scope.key, visit);
    closeEventSubProcesses(work, scope);
    discardTokens(work, scope);
    work.enqueue({ do: 'complete', elementInstanceKey: visit.key });
  },
};
