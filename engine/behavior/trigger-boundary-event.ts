import type { Variables } from '../json.js';
import type { BoundaryEvent } from '../model/executable.js';
import { enterElement } from './enter.js';
import { takePayload } from './mappings.js';
import { terminateElement } from './terminate.js';
import type { Visit } from './visit.js';
import type { Work } from './work.js';

/** Lets a token leave an activity through a boundary event; an interrupting one ends the activity. */
export function triggerBoundaryEvent(
  work: Work,
  host: Visit,
  event: BoundaryEvent,
  payload: Variables,
): void {
  if (event.interrupting) terminateElement(work, host);
  const visit = enterElement(work, host, { element: event, scopeKey: host.scopeKey, consumedFlowIds: [] });
  takePayload(work, visit, payload);
  work.enqueue({ do: 'complete', elementInstanceKey: visit.key });
}
