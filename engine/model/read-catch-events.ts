import type {
  BpmnBoundaryEvent,
  BpmnIntermediateCatchEvent,
  BpmnLinkEventDefinition,
} from 'bpmn-moddle/types';
import type { ModdleElement } from 'moddle';
import { onlyDefinition, refuseEvent } from './event-definition.js';
import type { BoundaryEvent, CatchEvent, LinkCatchEvent } from './executable-events.js';
import { Extensions } from './extensions.js';
import { readBase } from './read-context.js';
import type { ReadContext } from './read-context.js';
import { readTrigger } from './read-trigger.js';

/** Reads an intermediate catch event; null with a problem when this engine cannot wait for it. */
export function readCatchEvent(
  event: ModdleElement<BpmnIntermediateCatchEvent>,
  context: ReadContext,
): CatchEvent | LinkCatchEvent | null {
  const { problems } = context;
  const extensions = new Extensions(event);
  const base = readBase(event, 'INTERMEDIATE_CATCH_EVENT', 'outputs', extensions, context);
  extensions.refuseUnread(problems);
  const definition = onlyDefinition(event, problems);
  if (definition?.$type === 'bpmn:LinkEventDefinition') {
    const { name } = definition as ModdleElement<BpmnLinkEventDefinition>;
    return { ...base, kind: 'linkCatch', linkName: name ?? '' };
  }
  const catches = definition === undefined ? null : readTrigger(definition, event.id, problems);
  if (catches === null || catches.type === 'error' || catches.type === 'escalation')
    return refuseEvent(event, definition, problems);
  if (catches.type === 'timer' && catches.schedule === 'cycle')
    problems.add(event.id, 'an intermediate catch event cannot have a time cycle');
  return { ...base, kind: 'catchEvent', catches };
}

/** Reads a boundary event; null with a problem when this engine cannot catch it. */
export function readBoundaryEvent(
  event: ModdleElement<BpmnBoundaryEvent>,
  context: ReadContext,
): BoundaryEvent | null {
  const { problems } = context;
  const extensions = new Extensions(event);
  const base = readBase(event, 'BOUNDARY_EVENT', 'outputs', extensions, context);
  extensions.refuseUnread(problems);
  const definition = onlyDefinition(event, problems);
  const catches = definition === undefined ? null : readTrigger(definition, event.id, problems);
  if (catches === null) return refuseEvent(event, definition, problems);
  const interrupting = event.cancelActivity !== false;
  if (catches.type === 'error' && !interrupting)
    problems.add(event.id, 'an error boundary event must be interrupting');
  if (catches.type === 'timer' && catches.schedule === 'cycle' && interrupting)
    problems.add(event.id, 'an interrupting boundary event cannot have a time cycle');
  return {
    ...base,
    kind: 'boundaryEvent',
    catches,
    attachedToId: event.attachedToRef?.id ?? '',
    interrupting,
  };
}
