import type { Variables } from '../json.js';
import type { BoundaryEvent } from '../model/executable.js';
import { triggerBoundaryEvent } from './trigger-boundary-event.js';
import { visitOf } from './visit.js';
import type { Visit } from './visit.js';
import type { ElementInstanceKey } from '../keys.js';
import type { Work } from './work.js';

/**
 * Throws a BPMN error at an element: the nearest boundary event that catches its code takes it, from the element
 * itself outwards and on into the process that called this one. False when nothing does; nothing has changed then.
 */
export function throwError(work: Work, origin: Visit, errorCode: string, variables: Variables): boolean {
  for (let visit: Visit | undefined = origin; visit !== undefined; visit = around(work, visit)) {
    const catcher = catcherOn(visit, errorCode);
    if (catcher !== undefined) {
      triggerBoundaryEvent(work, visit, catcher, variables);
      return true;
    }
  }
  return false;
}

// helpers

/** The element around this one: its subprocess, or the call activity of its process. */
function around(work: Work, visit: Visit): Visit | undefined {
  const scope = visitOf(work, visit.scopeKey as ElementInstanceKey);
  if (scope !== undefined) return scope;
  const callerKey = visit.instance.parentElementInstanceKey;
  return callerKey === null ? undefined : visitOf(work, callerKey);
}

/** A boundary event with the code goes before one that catches every error. */
function catcherOn({ element }: Visit, errorCode: string): BoundaryEvent | undefined {
  const events = 'boundaryEvents' in element ? element.boundaryEvents : [];
  return (
    events.find((event) => event.kind === 'errorBoundary' && event.errorCode === errorCode) ??
    events.find((event) => event.kind === 'errorBoundary' && event.errorCode === null)
  );
}
