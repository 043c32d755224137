import type { ElementInstanceKey } from '../keys.js';
import type { EventSubProcess } from '../model/executable.js';
import type { BoundaryEvent, EventSubProcessStart } from '../model/executable-events.js';
import { scopeOf, visitOf } from './visit.js';
import type { Scope, Visit } from './visit.js';
import type { Work } from './work.js';

type Code = 'error' | 'escalation';
type CodeCatcher = BoundaryEvent | EventSubProcessStart;

/** An event that catches what was thrown, and the scope in which it waits. */
export interface Found {
  readonly holder: Scope;
  readonly catcher: CodeCatcher;
}

/**
 * Looks outwards from an element for the nearest event that catches a code: on the element itself, in an event
 * subprocess of the scope around it, on that scope, and so on into the process that called this one.
 */
export function findCatcher(work: Work, origin: Visit, type: Code, code: string): Found | undefined {
  let visit: Visit | undefined = origin;
  while (visit !== undefined) {
    const boundary = catcherIn(boundaryEventsOf(visit), type, code);
    if (boundary !== undefined) return { holder: visit, catcher: boundary };
    const scope = scopeOf(work, visit.scopeKey);
    const starts = scope === undefined || isInterrupted(work, scope) ? [] : startsIn(work, scope, visit);
    const start = catcherIn(starts, type, code);
    if (scope !== undefined && start !== undefined) return { holder: scope, catcher: start };
    visit = around(work, visit);
  }
  return undefined;
}

// helpers

/** The element around this one: its subprocess, or the call activity of its process. */
function around(work: Work, visit: Visit): Visit | undefined {
  const scope = visitOf(work, visit.scopeKey as ElementInstanceKey);
  if (scope !== undefined) return scope;
  const callerKey = visit.instance.parentElementInstanceKey;
  return callerKey === null ? undefined : visitOf(work, callerKey);
}

function boundaryEventsOf({ element }: Visit): readonly BoundaryEvent[] {
  return 'boundaryEvents' in element ? element.boundaryEvents : [];
}

/** What an event subprocess throws goes outwards: it does not begin itself again, which could go on without end. */
function startsIn(work: Work, scope: Scope, from: Visit): EventSubProcessStart[] {
  return eventSubProcessesOf(work, scope).flatMap(({ id, start }) => (id === from.element.id ? [] : [start]));
}

function eventSubProcessesOf(work: Work, scope: Scope): readonly EventSubProcess[] {
  if (scope.key === scope.instance.key) return scope.process.eventSubProcesses;
  const element = visitOf(work, scope.key as ElementInstanceKey)?.element;
  return element !== undefined && 'eventSubProcesses' in element ? element.eventSubProcesses : [];
}

/** An event subprocess that interrupted its scope is the last one that begins there. */
function isInterrupted(work: Work, scope: Scope): boolean {
  return work.state.elementInstances.byScope.get(scope.key).some((key) => {
    const element = visitOf(work, key)?.element;
    return element?.kind === 'eventSubProcess' && element.start.interrupting;
  });
}

/** An event with the code goes before one that catches every code. */
function catcherIn<Catcher extends CodeCatcher>(
  events: readonly Catcher[],
  type: Code,
  code: string,
): Catcher | undefined {
  const caught = (wanted: string | null) =>
    events.find(({ catches }) => catches.type === type && catches.code === wanted);
  return caught(code) ?? caught(null);
}
