import type { PendingEvent } from '../events/element-events.js';
import type { ScopeKey } from '../keys.js';
import { releaseCorrelationKey } from './process-instances.js';
import { beginCancelation } from './task-listeners.js';
import { cancelWork, closeWaiting } from './waiting.js';
import { elementFacts, instanceFacts, runningInstance, visitOf, visitOfProcess } from './visit.js';
import type { Running, Scope, Visit } from './visit.js';
import type { Work } from './work.js';

/**
 * Ends an element before its work is done, with everything inside it and everything that it called or waits for.
 * False while canceling listeners have a say: the element stays until they have answered, and `then` goes on after it
 * (`end-termination.ts`). Asked again, it only replaces what goes on.
 */
export function terminateElement(work: Work, visit: Visit, then: PendingEvent | null = null): boolean {
  cancelTask(work, visit);
  closeWaiting(work, visit);
  const calledKey = work.state.processInstances.byCaller.get(visit.key);
  const called = calledKey === undefined ? undefined : runningInstance(work, calledKey);
  if (called !== undefined) terminateProcessInstance(work, called);
  terminateChildren(work, visit.key);
  if (isHeldUp(work, visit)) {
    holdInterruption(work, visit, { ends: true, then });
    return false;
  }
  endTerminatedElement(work, visit);
  return true;
}

/** Ends everything inside a scope but the scope itself; listeners may keep some of it for a while. */
export function terminateChildren(work: Work, scopeKey: ScopeKey, except?: Visit): void {
  for (const key of work.state.elementInstances.byScope.get(scopeKey)) {
    const child = key === except?.key ? undefined : visitOf(work, key);
    if (child !== undefined) terminateElement(work, child);
  }
}

/** Ends an instance with everything inside it, after the canceling listeners of its user tasks when there are any. */
export function terminateProcessInstance(work: Work, running: Running): void {
  const scope = { ...running, key: running.instance.key };
  cancelWork(work, visitOfProcess(running));
  terminateChildren(work, scope.key);
  closeWaiting(work, scope);
  if (work.state.elementInstances.byScope.has(scope.key))
    holdInterruption(work, scope, { ends: true, then: null });
  else endTerminatedInstance(work, running);
}

/** Closes an element of which nothing is left; its client may have wanted the instance to end after it. */
export function endTerminatedElement(work: Work, visit: Visit): void {
  work.emit({ type: 'elementTerminated', ...elementFacts(visit) });
  if (endsInstance(visit)) work.enqueue({ do: 'terminateInstance', processInstanceKey: visit.instance.key });
}

/** Whether the instance is to end after this element; of a multi-instance activity, after its body. */
export function endsInstance({ instance, element }: Visit): boolean {
  return instance.endsAfter?.includes(element.id) ?? false;
}

/** Closes an instance in which nothing is left. */
export function endTerminatedInstance(work: Work, running: Running): void {
  work.emit({ type: 'processInstanceTerminated', ...instanceFacts(running) });
  releaseCorrelationKey(work, running);
}

/** Lets an interruption wait for listeners; tokens under way inside the scope go nowhere any more. */
export function holdInterruption(
  work: Work,
  scope: Scope,
  interruption: { ends: boolean; then: PendingEvent | null },
): void {
  discardTokens(work, scope);
  work.emit({
    type: 'interruptionStarted',
    ...instanceFacts(scope),
    scopeKey: scope.key,
    ...interruption,
  });
}

export function discardTokens(work: Work, scope: Scope): void {
  if (!work.state.tokens.has(scope.key)) return;
  work.emit({ type: 'tokensDiscarded', ...instanceFacts(scope), scopeKey: scope.key });
}

/** Whether a terminated element still has a user task, something inside it or a called instance that ends later. */
export function isHeldUp({ state }: Work, { key }: Visit): boolean {
  return (
    state.userTasks.byElementInstance.get(key) !== undefined ||
    state.elementInstances.byScope.has(key) ||
    state.processInstances.byCaller.get(key) !== undefined
  );
}

// helpers

/** Takes the work of an element back; a user task whose canceling listeners are being asked keeps their job. */
function cancelTask(work: Work, visit: Visit): void {
  const key = work.state.userTasks.byElementInstance.get(visit.key);
  const task = key === undefined ? undefined : work.state.userTasks.get(key);
  if (task?.transition?.type === 'CANCELING') return;
  cancelWork(work, visit);
  if (task !== undefined) beginCancelation(work, task);
}
