import type { ElementInstanceKey, ProcessInstanceKey, ScopeKey } from '../keys.js';
import { hasWaitingJoins } from './inclusive-joins.js';
import { completeProcessInstance } from './process-instances.js';
import { endsInstance, terminateProcessInstance } from './terminate.js';
import { closeWaiting, resolveIncidents } from './waiting.js';
import { elementFacts, instanceFacts, runningInstance, visitOfProcess } from './visit.js';
import type { Visit } from './visit.js';
import type { Work } from './work.js';

/** Ends a visit whose work is done and sends tokens over these flows; without any, its scope may be done. */
export function leaveElement(
  work: Work,
  visit: Visit,
  flowIds: readonly string[] = visit.element.outgoing,
): void {
  closeWaiting(work, visit);
  resolveIncidents(work, visit);
  work.emit({ type: 'elementCompleted', ...elementFacts(visit) });
  if (endsInstance(visit)) {
    terminateProcessInstance(work, visit);
    return;
  }
  for (const sequenceFlowId of flowIds) {
    work.emit({
      type: 'sequenceFlowTaken',
      ...instanceFacts(visit),
      sequenceFlowId,
      scopeKey: visit.scopeKey,
    });
    work.enqueue({ do: 'arrive', scopeKey: visit.scopeKey, sequenceFlowId });
  }
  if (hasWaitingJoins(work, visit, visit.scopeKey))
    work.enqueue({ do: 'recheckJoins', scopeKey: visit.scopeKey });
  if (flowIds.length === 0) completeScopeWhenDone(work, visit.scopeKey);
}

/** A scope is done when nothing runs in it and no token stands on its flows. */
export function completeScopeWhenDone(work: Work, scopeKey: ScopeKey): void {
  if (work.state.elementInstances.byScope.has(scopeKey) || work.state.tokens.has(scopeKey)) return;
  if (work.state.elementInstances.has(scopeKey as ElementInstanceKey)) {
    work.enqueue({ do: 'complete', elementInstanceKey: scopeKey as ElementInstanceKey });
    return;
  }
  const running = runningInstance(work, scopeKey as ProcessInstanceKey);
  if (running === undefined) return;
  if (running.process.self.endListeners.length === 0) completeProcessInstance(work, running);
  else work.enqueue({ do: 'complete', elementInstanceKey: visitOfProcess(running).key });
}
