import type { ScopeKey } from '../keys.js';
import { releaseCorrelationKey } from './process-instances.js';
import { cancelWork, closeWaiting } from './waiting.js';
import { elementFacts, instanceFacts, runningInstance, visitOf } from './visit.js';
import type { Running, Visit } from './visit.js';
import type { Work } from './work.js';

/** Ends an element before its work is done, with everything inside it and everything that it called or waits for. */
export function terminateElement(work: Work, visit: Visit): void {
  cancelWork(work, visit);
  closeWaiting(work, visit);
  const calledKey = work.state.processInstances.byCaller.get(visit.key);
  const called = calledKey === undefined ? undefined : runningInstance(work, calledKey);
  if (called !== undefined) terminateProcessInstance(work, called);
  terminateChildren(work, visit.key);
  work.emit({ type: 'elementTerminated', ...elementFacts(visit) });
}

/** Ends everything inside a scope but the scope itself. */
export function terminateChildren(work: Work, scopeKey: ScopeKey, except?: Visit): void {
  for (const key of work.state.elementInstances.byScope.get(scopeKey)) {
    const child = key === except?.key ? undefined : visitOf(work, key);
    if (child !== undefined) terminateElement(work, child);
  }
}

export function terminateProcessInstance(work: Work, running: Running): void {
  terminateChildren(work, running.instance.key);
  closeWaiting(work, { ...running, key: running.instance.key });
  work.emit({ type: 'processInstanceTerminated', ...instanceFacts(running) });
  releaseCorrelationKey(work, running);
}
