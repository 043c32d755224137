import { checkCatchers } from './check-catchers.js';
import type {
  EventBasedGateway,
  ExclusiveGateway,
  ExecutableElement,
  ExecutableFlow,
  ExecutableProcess,
  InclusiveGateway,
} from './executable.js';
import type { LinkThrowEvent } from './executable-events.js';
import type { Problems } from './problems.js';

/** The rules that an element alone cannot know. */
export function checkProcess(process: ExecutableProcess, problems: Problems): void {
  if (process.noneStart === null && process.triggeredStarts.length === 0) {
    problems.add(process.id, 'must have a start event');
  }
  const starts = [...process.elements.values()].filter((e) => e.kind === 'noneStart' && e.parentId === null);
  if (starts.length > 1) problems.add(process.id, 'must have at most one none start event');
  checkCatchers(process, problems);
  for (const element of process.elements.values()) checkElement(element, process, problems);
  for (const flow of process.flows.values()) checkFlow(flow, process, problems);
}

// helpers

function checkElement(element: ExecutableElement, process: ExecutableProcess, problems: Problems): void {
  const { id, elementType, incoming, outgoing } = element;
  if (elementType === 'START_EVENT' || elementType === 'BOUNDARY_EVENT') {
    if (incoming.length > 0) problems.add(id, 'must not have incoming sequence flows');
    if (elementType === 'BOUNDARY_EVENT' && outgoing.length === 0) {
      problems.add(id, 'must have an outgoing sequence flow');
    }
  }
  if (elementType === 'END_EVENT' && outgoing.length > 0)
    problems.add(id, 'must not have outgoing sequence flows');
  if (element.kind === 'errorEnd' && element.endListeners.length > 0)
    problems.add(id, 'an error end event cannot have end listeners');
  if (element.kind === 'eventBasedGateway') checkEventBasedGateway(element, process, problems);
  if (element.kind === 'linkThrow') checkLink(element, process, problems);
}

function checkEventBasedGateway(
  gateway: EventBasedGateway,
  { elements, flows }: ExecutableProcess,
  problems: Problems,
): void {
  for (const flowId of gateway.outgoing) {
    const target = elements.get(flows.get(flowId)?.targetId ?? '');
    if (target?.kind !== 'catchEvent')
      problems.add(gateway.id, 'must lead to intermediate message, timer and signal events only');
    else if (target.incoming.length > 1)
      problems.add(target.id, 'must have no other incoming flow than that of the event-based gateway');
  }
}

function checkLink(link: LinkThrowEvent, { elements }: ExecutableProcess, problems: Problems): void {
  const targets = [...elements.values()].filter(
    (other) =>
      other.kind === 'linkCatch' && other.linkName === link.linkName && other.parentId === link.parentId,
  );
  if (link.linkName === '') problems.add(link.id, 'must have a link name');
  if (targets.length !== 1)
    problems.add(link.id, `must have exactly one link catch event with the name '${link.linkName}'`);
  if (link.outgoing.length > 0) problems.add(link.id, 'must not have outgoing sequence flows');
}

function checkFlow(flow: ExecutableFlow, { elements }: ExecutableProcess, problems: Problems): void {
  const source = elements.get(flow.sourceId);
  if (source === undefined) return;
  if (source.kind !== 'exclusiveGateway' && source.kind !== 'inclusiveGateway') {
    if (flow.condition !== null)
      problems.add(flow.id, 'only a flow out of an exclusive or inclusive gateway can have a condition');
    return;
  }
  if (flow.condition === null && needsCondition(flow, source)) {
    problems.add(flow.id, 'must have a condition or be the default flow');
  }
}

function needsCondition(flow: ExecutableFlow, gateway: ExclusiveGateway | InclusiveGateway): boolean {
  return gateway.outgoing.length > 1 && gateway.defaultFlowId !== flow.id;
}
