import type { Activity } from '../model/executable.js';
import { openSubscription } from './messages.js';
import { openTimer } from './timers.js';
import type { Visit } from './visit.js';
import type { Work } from './work.js';

/** Starts to wait for what the boundary events of an activity catch. Throws StepStuck. */
export function openBoundaryEvents(work: Work, visit: Visit<Activity>): void {
  for (const event of visit.element.boundaryEvents) {
    if (event.kind === 'timerBoundary') openTimer(work, visit, event);
    if (event.kind === 'messageBoundary') openSubscription(work, visit, event.message, event);
  }
}
