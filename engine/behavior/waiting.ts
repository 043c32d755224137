import { elementFacts, elementOf, instanceFacts } from './visit.js';
import type { Scope, Visit } from './visit.js';
import type { Work } from './work.js';

/**
 * Closes the timers and subscriptions of a scope that ends, those of its boundary events included; only those of the
 * elements for which `of` holds when it is given.
 */
export function closeWaiting(
  work: Work,
  scope: Scope,
  of: (elementId: string) => boolean = () => true,
): void {
  const { timers, messageSubscriptions, signalSubscriptions } = work.state;
  const elementInstanceKey = scope.key;
  for (const timerKey of timers.byElementInstance.get(scope.key)) {
    const elementId = timers.get(timerKey)?.elementId ?? '';
    const processInstanceKey = scope.instance.key;
    if (of(elementId))
      work.emit({ type: 'timerCanceled', timerKey, processInstanceKey, elementInstanceKey, elementId });
  }
  for (const messageSubscriptionKey of messageSubscriptions.byElementInstance.get(scope.key)) {
    if (!of(messageSubscriptions.get(messageSubscriptionKey)?.elementId ?? '')) continue;
    const facts = { ...instanceFacts(scope), elementInstanceKey };
    work.emit({ type: 'messageSubscriptionDeleted', ...facts, messageSubscriptionKey });
  }
  for (const signalSubscriptionKey of signalSubscriptions.byElementInstance.get(scope.key)) {
    if (!of(signalSubscriptions.get(signalSubscriptionKey)?.elementId ?? '')) continue;
    const facts = { ...instanceFacts(scope), elementInstanceKey };
    work.emit({ type: 'signalSubscriptionDeleted', ...facts, signalSubscriptionKey });
  }
}

/** Closes what would begin the event subprocesses of a scope. */
export function closeEventSubProcesses(work: Work, scope: Scope): void {
  closeWaiting(
    work,
    scope,
    (elementId) => elementOf(scope.process, elementId).kind === 'eventSubProcessStart',
  );
}

/** Resolves the incidents of an element that ends: there is nothing left to mend. */
export function resolveIncidents(work: Work, visit: Visit): void {
  for (const incidentKey of work.state.incidents.byElementInstance.get(visit.key)) {
    work.emit({ type: 'incidentResolved', incidentKey, ...place(visit) });
  }
}

/** Takes back the job and the incidents of an element that ends before its work is done. */
export function cancelWork(work: Work, visit: Visit): void {
  resolveIncidents(work, visit);
  const jobKey = work.state.jobs.byElementInstance.get(visit.key);
  if (jobKey === undefined) return;
  const threw = work.state.jobs.get(jobKey)?.state === 'errorThrown';
  work.emit({ type: 'jobCanceled', jobKey, ...place(visit), ...(threw && { errorThrown: true }) });
}

// helpers

function place(visit: Visit) {
  const { processInstanceKey, elementInstanceKey } = elementFacts(visit);
  return { processInstanceKey, elementInstanceKey };
}
