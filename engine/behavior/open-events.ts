import type { Activity, Catcher, EventSubProcess } from '../model/executable.js';
import { openSubscription } from './messages.js';
import { openSignalSubscription } from './signals.js';
import { openTimer } from './timers.js';
import type { Scope, Visit } from './visit.js';
import type { Work } from './work.js';

/** Starts to wait for what the boundary events of an activity catch. Throws StepStuck. */
export function openBoundaryEvents(work: Work, visit: Visit<Activity>): void {
  for (const event of visit.element.boundaryEvents) openEvent(work, visit, event);
}

/** Starts to wait for what begins the event subprocesses of a scope. Throws StepStuck. */
export function openEventSubProcesses(
  work: Work,
  scope: Scope,
  eventSubProcesses: readonly EventSubProcess[],
): void {
  for (const { start } of eventSubProcesses) openEvent(work, scope, start);
}

/** Starts to wait in a scope; errors and escalations are looked for when they are thrown. Throws StepStuck. */
export function openEvent(work: Work, holder: Scope, catcher: Catcher): void {
  const { catches } = catcher;
  switch (catches.type) {
    case 'timer':
      return openTimer(work, holder, catcher, catches);
    case 'message':
      return openSubscription(work, holder, catcher, catches);
    case 'signal':
      return openSignalSubscription(work, holder, catcher, catches);
    case 'error':
    case 'escalation':
      return;
  }
}
