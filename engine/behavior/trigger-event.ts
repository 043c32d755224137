import type { Variables } from '../json.js';
import type { ElementInstanceKey } from '../keys.js';
import type { Catcher } from '../model/executable.js';
import type { BoundaryEvent, CatchEvent, EventSubProcessStart } from '../model/executable-events.js';
import { enterElement } from './enter.js';
import { takePayload } from './mappings.js';
import { passBoundaryEvent, passEventSubProcess } from './pass-event.js';
import { discardTokens, holdInterruption, terminateChildren, terminateElement } from './terminate.js';
import { closeEventSubProcesses, closeWaiting } from './waiting.js';
import { elementFacts, instanceFacts, visitOf } from './visit.js';
import type { Scope, Visit } from './visit.js';
import type { Work } from './work.js';

/** Lets what waited in a scope for an event go on with it; `payload` is what the event brings. */
export function triggerEvent(work: Work, holder: Scope, catcher: Catcher, payload: Variables): void {
  if (catcher.kind === 'eventSubProcessStart') {
    triggerEventSubProcess(work, holder, catcher, payload);
    return;
  }
  const visit = visitOf(work, holder.key as ElementInstanceKey);
  if (visit === undefined) throw new Error(`Expected ${holder.key} to be an element instance`);
  if (catcher.kind === 'boundaryEvent') triggerBoundaryEvent(work, visit, catcher, payload);
  else if (catcher.kind === 'catchEvent' && visit.element.kind === 'eventBasedGateway') {
    passEventBasedGateway(work, visit, catcher, payload);
  } else {
    closeWaiting(work, visit, (elementId) => elementId === catcher.id);
    goOn(work, visit, payload);
  }
}

// helpers

/** A token leaves an activity through a boundary event; an interrupting one ends the activity before. */
function triggerBoundaryEvent(work: Work, host: Visit, event: BoundaryEvent, payload: Variables): void {
  const { scopeKey } = host;
  if (event.interrupting) {
    const then = { scopeKey, elementId: event.id, variables: payload };
    if (!terminateElement(work, host, then)) return;
  }
  passBoundaryEvent(work, { ...host, key: scopeKey }, event, payload);
}

/**
 * An event subprocess begins inside its scope; an interrupting one ends everything else there before, and is the last
 * one that begins (event-subprocesses.md).
 */
function triggerEventSubProcess(
  work: Work,
  scope: Scope,
  start: EventSubProcessStart,
  payload: Variables,
): void {
  if (start.interrupting) {
    terminateChildren(work, scope.key);
    closeEventSubProcesses(work, scope);
    if (work.state.elementInstances.byScope.has(scope.key)) {
      const then = { scopeKey: scope.key, elementId: start.id, variables: payload };
      holdInterruption(work, scope, { ends: false, then });
      return;
    }
    discardTokens(work, scope);
  }
  passEventSubProcess(work, scope, start, payload);
}

/** The first event decides: the gateway sends its token there, and waits for no other. */
function passEventBasedGateway(work: Work, gateway: Visit, event: CatchEvent, payload: Variables): void {
  const { scopeKey, process } = gateway;
  const flowId = gateway.element.outgoing.find((id) => process.flows.get(id)?.targetId === event.id);
  if (flowId === undefined) throw new Error(`Expected a flow from ${gateway.element.id} to ${event.id}`);
  closeWaiting(work, gateway);
  work.emit({ type: 'elementCompleted', ...elementFacts(gateway) });
  const taken = { sequenceFlowId: flowId, scopeKey };
  work.emit({ type: 'sequenceFlowTaken', ...instanceFacts(gateway), ...taken });
  const visit = enterElement(work, gateway, { element: event, scopeKey, consumedFlowIds: [flowId] });
  takePayload(work, visit, payload);
  work.enqueue({ do: 'activate', elementInstanceKey: visit.key });
}

function goOn(work: Work, visit: Visit, payload: Variables): void {
  takePayload(work, visit, payload);
  work.enqueue({ do: 'complete', elementInstanceKey: visit.key });
}
