import { openBoundaryEvents, openEventSubProcesses } from './open-events.js';
import { isActivity, visitOf } from './visit.js';
import type { Scope, Visit } from './visit.js';
import type { Work } from './work.js';

/**
 * Lets go on what was entered when an instance was created. A subprocess around it has begun with that: it waits for its
 * events, and no more. Throws StepStuck.
 */
export function activateEntered(work: Work, scope: Scope): void {
  const { byScope } = work.state.elementInstances;
  for (const elementInstanceKey of byScope.get(scope.key)) {
    const visit = byScope.has(elementInstanceKey) ? visitOf(work, elementInstanceKey) : undefined;
    if (visit === undefined) work.enqueue({ do: 'activate', elementInstanceKey });
    else openAround(work, visit);
  }
}

// helpers

function openAround(work: Work, visit: Visit): void {
  const { element } = visit;
  if (isActivity(visit)) openBoundaryEvents(work, visit);
  if ('eventSubProcesses' in element) openEventSubProcesses(work, visit, element.eventSubProcesses);
  activateEntered(work, visit);
}
