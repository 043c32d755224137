import type { ElementInstanceKey, ProcessInstanceKey, ScopeKey } from '../keys.js';
import { completeScopeWhenDone } from './leave.js';
import { passEvent } from './pass-event.js';
import { endTerminatedElement, endTerminatedInstance, isHeldUp } from './terminate.js';
import { instanceFacts, runningInstance, visitOf } from './visit.js';
import type { Running, Visit } from './visit.js';
import type { Work } from './work.js';

/**
 * Goes on with an end that waited for canceling listeners: the element is gone, then what its interruption let wait
 * goes on, or what is around it ends too, as far outwards as nothing else is left.
 */
export function finishTermination(work: Work, visit: Visit): void {
  if (isHeldUp(work, visit)) return;
  const then = work.state.interruptions.get(visit.key)?.then ?? null;
  endTerminatedElement(work, visit);
  if (then === null) releaseScope(work, visit, visit.scopeKey);
  else passEvent(work, then);
}

// helpers

function releaseScope(work: Work, running: Running, scopeKey: ScopeKey): void {
  if (work.state.elementInstances.byScope.has(scopeKey)) return;
  const interruption = work.state.interruptions.get(scopeKey);
  if (interruption === undefined) {
    completeScopeWhenDone(work, scopeKey);
    return;
  }
  if (!interruption.ends) {
    work.emit({ type: 'interruptionEnded', ...instanceFacts(running), scopeKey });
    if (interruption.then !== null) passEvent(work, interruption.then);
    return;
  }
  const scope = visitOf(work, scopeKey as ElementInstanceKey);
  if (scope === undefined) endInstance(work, scopeKey as ProcessInstanceKey);
  else finishTermination(work, scope);
}

/** The call activity that waited for the end of the instance ends after it. */
function endInstance(work: Work, key: ProcessInstanceKey): void {
  const running = runningInstance(work, key);
  if (running === undefined) return;
  endTerminatedInstance(work, running);
  const callerKey = running.instance.parentElementInstanceKey;
  const caller = callerKey === null ? undefined : visitOf(work, callerKey);
  if (caller !== undefined) finishTermination(work, caller);
}
