import { elementFacts, instanceFacts } from './visit.js';
import type { Visit } from './visit.js';
import type { Work } from './work.js';

/** Closes the timers and message subscriptions of an element that ends, its boundary events' included. */
export function closeWaiting(work: Work, visit: Visit): void {
  for (const key of work.state.timers.byElementInstance.get(visit.key)) {
    const timer = work.state.timers.get(key);
    if (timer !== undefined)
      work.emit({ type: 'timerCanceled', timerKey: key, ...place(visit), elementId: timer.elementId });
  }
  for (const key of work.state.messageSubscriptions.byElementInstance.get(visit.key)) {
    work.emit({
      type: 'messageSubscriptionDeleted',
      ...instanceFacts(visit),
      messageSubscriptionKey: key,
      elementInstanceKey: visit.key,
    });
  }
}

/** Takes back the job, user task and incidents of an element that ends before its work is done. */
export function cancelWork(work: Work, visit: Visit): void {
  for (const incidentKey of work.state.incidents.byElementInstance.get(visit.key)) {
    work.emit({ type: 'incidentResolved', incidentKey, ...place(visit) });
  }
  const jobKey = work.state.jobs.byElementInstance.get(visit.key);
  if (jobKey !== undefined) work.emit({ type: 'jobCanceled', jobKey, ...place(visit) });
  const userTaskKey = work.state.userTasks.byElementInstance.get(visit.key);
  if (userTaskKey !== undefined) work.emit({ type: 'userTaskCanceled', userTaskKey, ...place(visit) });
}

// helpers

function place(visit: Visit) {
  const { processInstanceKey, elementInstanceKey } = elementFacts(visit);
  return { processInstanceKey, elementInstanceKey };
}
