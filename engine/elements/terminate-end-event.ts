import { terminateChildren } from '../behavior/terminate.js';
import { instanceFacts } from '../behavior/visit.js';
import type { TerminateEndEvent } from '../model/executable-events.js';
import type { ElementBehavior } from './element-behavior.js';

/** Ends everything else in its scope; the scope then completes (terminate-events.md). */
export const terminateEndEvent: ElementBehavior<TerminateEndEvent> = {
  activate(work, visit) {
    terminateChildren(work, visit.scopeKey, visit);
    if (work.state.tokens.has(visit.scopeKey)) {
      work.emit({ type: 'tokensDiscarded', ...instanceFacts(visit), scopeKey: visit.scopeKey });
    }
    work.enqueue({ do: 'complete', elementInstanceKey: visit.key });
  },
};
