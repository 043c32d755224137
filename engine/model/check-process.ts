import type { ExclusiveGateway, ExecutableElement, ExecutableFlow, ExecutableProcess } from './executable.js';
import type { Problems } from './problems.js';

/** The rules that an element alone cannot know. */
export function checkProcess(process: ExecutableProcess, problems: Problems): void {
  if (process.noneStart === null && process.messageStarts.length === 0) {
    problems.add(process.id, 'must have a start event');
  }
  const starts = [...process.elements.values()].filter((e) => e.kind === 'noneStart' && e.parentId === null);
  if (starts.length > 1) problems.add(process.id, 'must have at most one none start event');
  refuseDuplicates(
    process.messageStarts.map(({ messageName }) => (messageName.kind === 'static' ? messageName.text : null)),
    'two message start events have the message',
    process.id,
    problems,
  );
  for (const element of process.elements.values()) checkElement(element, problems);
  for (const flow of process.flows.values()) checkFlow(flow, process, problems);
}

// helpers

function checkElement(element: ExecutableElement, problems: Problems): void {
  const { id, elementType, incoming, outgoing } = element;
  if (elementType === 'START_EVENT' || elementType === 'BOUNDARY_EVENT') {
    if (incoming.length > 0) problems.add(id, 'must not have incoming sequence flows');
    if (elementType === 'BOUNDARY_EVENT' && outgoing.length === 0) {
      problems.add(id, 'must have an outgoing sequence flow');
    }
  }
  if (elementType === 'END_EVENT' && outgoing.length > 0)
    problems.add(id, 'must not have outgoing sequence flows');
  if (element.kind === 'messageStart' && element.parentId !== null) {
    problems.add(id, 'a subprocess cannot start on a message');
  }
  if (!('boundaryEvents' in element)) return;
  const caught = element.boundaryEvents.flatMap((event) =>
    event.kind === 'errorBoundary' ? [event.errorCode ?? ''] : [],
  );
  refuseDuplicates(caught, 'two boundary events catch the error', id, problems);
  const messages = element.boundaryEvents.flatMap((event) =>
    event.kind === 'messageBoundary' && event.message.name.kind === 'static' ? [event.message.name.text] : [],
  );
  refuseDuplicates(messages, 'two boundary events wait for the message', id, problems);
}

function checkFlow(flow: ExecutableFlow, { elements }: ExecutableProcess, problems: Problems): void {
  const source = elements.get(flow.sourceId);
  if (source === undefined) return;
  if (source.kind !== 'exclusiveGateway') {
    if (flow.condition !== null)
      problems.add(flow.id, 'only a flow out of an exclusive gateway can have a condition');
    return;
  }
  if (flow.condition === null && needsCondition(flow, source)) {
    problems.add(flow.id, 'must have a condition or be the default flow');
  }
}

function needsCondition(flow: ExecutableFlow, gateway: ExclusiveGateway): boolean {
  return gateway.outgoing.length > 1 && gateway.defaultFlowId !== flow.id;
}

function refuseDuplicates(
  names: readonly (string | null)[],
  reason: string,
  elementId: string,
  problems: Problems,
): void {
  const seen = new Set<string | null>();
  for (const name of names) {
    if (name !== null && seen.has(name)) problems.add(elementId, `${reason} '${name}'`);
    seen.add(name);
  }
}
