import type { PendingEvent } from '../events/element-events.js';
import type { Variables } from '../json.js';
import type { BoundaryEvent, EventSubProcessStart } from '../model/executable-events.js';
import { enterElement } from './enter.js';
import { takePayload } from './mappings.js';
import { catcherOf, elementOf, scopeOf } from './visit.js';
import type { Scope } from './visit.js';
import type { Work } from './work.js';

/** Lets an event go on that waited for the end of what it interrupted. */
export function passEvent(work: Work, { scopeKey, elementId, variables }: PendingEvent): void {
  const scope = scopeOf(work, scopeKey);
  if (scope === undefined) throw new Error(`Expected scope ${scopeKey} of event ${elementId} to be there`);
  const catcher = catcherOf(scope.process, elementId);
  if (catcher.kind === 'boundaryEvent') passBoundaryEvent(work, scope, catcher, variables);
  if (catcher.kind === 'eventSubProcessStart') passEventSubProcess(work, scope, catcher, variables);
}

/** A token goes on from a boundary event, in the scope around its activity. */
export function passBoundaryEvent(work: Work, scope: Scope, event: BoundaryEvent, payload: Variables): void {
  const visit = enterElement(work, scope, { element: event, scopeKey: scope.key, consumedFlowIds: [] });
  takePayload(work, visit, payload);
  work.enqueue({ do: 'complete', elementInstanceKey: visit.key });
}

/** An event subprocess begins inside its scope. */
export function passEventSubProcess(
  work: Work,
  scope: Scope,
  start: EventSubProcessStart,
  payload: Variables,
): void {
  const element = elementOf(scope.process, start.parentId ?? '');
  const visit = enterElement(work, scope, { element, scopeKey: scope.key, consumedFlowIds: [] });
  const begun = enterElement(work, scope, { element: start, scopeKey: visit.key, consumedFlowIds: [] });
  takePayload(work, begun, payload);
  work.enqueue({ do: 'activate', elementInstanceKey: visit.key });
}
