import type { Variables } from '../json.js';
import { findCatcher } from './find-catcher.js';
import { triggerEvent } from './trigger-event.js';
import type { Visit } from './visit.js';
import type { Work } from './work.js';

/**
 * Throws a BPMN error at an element: the nearest event that catches its code takes it, from the element itself outwards
 * and on into the process that called this one. False when nothing does; nothing has changed then (error-events.md).
 */
export function throwError(work: Work, origin: Visit, errorCode: string, variables: Variables): boolean {
  const found = findCatcher(work, origin, 'error', errorCode);
  if (found === undefined) return false;
  triggerEvent(work, found.holder, found.catcher, variables);
  return true;
}

/** Throws an escalation from an event outwards; when nothing catches it, nothing happens (escalation-events.md). */
export function throwEscalation(work: Work, origin: Visit, escalationCode: string): void {
  const found = findCatcher(work, origin, 'escalation', escalationCode);
  if (found !== undefined) triggerEvent(work, found.holder, found.catcher, {});
}
