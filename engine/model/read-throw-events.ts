import type {
  BpmnEndEvent,
  BpmnErrorEventDefinition,
  BpmnEscalationEventDefinition,
  BpmnEventDefinition,
  BpmnIntermediateThrowEvent,
  BpmnLinkEventDefinition,
} from 'bpmn-moddle/types';
import type { ModdleElement } from 'moddle';
import { onlyDefinition, refuseEvent } from './event-definition.js';
import type { ElementBase } from './executable.js';
import type { EndEvent, ThrowEvent } from './executable-events.js';
import { Extensions } from './extensions.js';
import { readBase } from './read-context.js';
import type { AllowedMappings, ReadContext } from './read-context.js';
import { readJob } from './read-job.js';
import { readSignalName } from './read-trigger.js';
import { readRequiredValue } from './read-value.js';

/** Reads an intermediate throw event; null with a problem when this engine cannot throw it. */
export function readThrowEvent(
  event: ModdleElement<BpmnIntermediateThrowEvent>,
  context: ReadContext,
): ThrowEvent | null {
  const extensions = new Extensions(event);
  const definition = onlyDefinition(event, context.problems);
  const mappings = mappingsOf(definition);
  const base = readBase(event, 'INTERMEDIATE_THROW_EVENT', mappings, extensions, context);
  const thrown =
    definition?.$type === 'bpmn:LinkEventDefinition'
      ? readLinkThrow(base, definition)
      : readThrown(base, definition, extensions, context);
  extensions.refuseUnread(context.problems);
  return thrown ?? refuseEvent(event, definition, context.problems);
}

/** Reads an end event; null with a problem when this engine cannot end on it. */
export function readEndEvent(
  event: ModdleElement<BpmnEndEvent>,
  context: ReadContext,
): ThrowEvent | EndEvent | null {
  const extensions = new Extensions(event);
  const definition = onlyDefinition(event, context.problems);
  const base = readBase(event, 'END_EVENT', mappingsOf(definition), extensions, context);
  const thrown = readEnd(base, definition, context) ?? readThrown(base, definition, extensions, context);
  extensions.refuseUnread(context.problems);
  return thrown ?? refuseEvent(event, definition, context.problems);
}

// helpers

type Definition = ModdleElement<BpmnEventDefinition> | undefined;

function mappingsOf(definition: Definition): AllowedMappings {
  switch (definition?.$type) {
    case 'bpmn:MessageEventDefinition':
    case 'bpmn:SignalEventDefinition':
      return 'both';
    case undefined:
    case 'bpmn:EscalationEventDefinition':
      return 'outputs';
    default:
      return 'none';
  }
}

function readEnd(base: ElementBase, definition: Definition, { problems }: ReadContext): EndEvent | null {
  switch (definition?.$type) {
    case 'bpmn:TerminateEventDefinition':
      return { ...base, kind: 'terminateEnd' };
    case 'bpmn:ErrorEventDefinition': {
      const { errorRef } = definition as ModdleElement<BpmnErrorEventDefinition>;
      const place = { elementId: base.id, what: 'error with an error code' };
      return {
        ...base,
        kind: 'errorEnd',
        errorCode: readRequiredValue(errorRef?.errorCode, place, problems),
      };
    }
    default:
      return null;
  }
}

function readThrown(
  base: ElementBase,
  definition: Definition,
  extensions: Extensions,
  { problems }: ReadContext,
): ThrowEvent | null {
  switch (definition?.$type) {
    case undefined:
      return { ...base, kind: 'noneThrow' };
    case 'bpmn:MessageEventDefinition':
      return { ...base, kind: 'jobEvent', ...readJob(base.id, extensions, problems) };
    case 'bpmn:SignalEventDefinition':
      return { ...base, kind: 'signalThrow', signalName: readSignalName(definition, base.id, problems) };
    case 'bpmn:EscalationEventDefinition': {
      const { escalationRef } = definition as ModdleElement<BpmnEscalationEventDefinition>;
      const place = { elementId: base.id, what: 'escalation with an escalation code' };
      const escalationCode = readRequiredValue(escalationRef?.escalationCode, place, problems);
      return { ...base, kind: 'escalationThrow', escalationCode };
    }
    default:
      return null;
  }
}

function readLinkThrow(base: ElementBase, { name }: ModdleElement<BpmnLinkEventDefinition>): ThrowEvent {
  return { ...base, kind: 'linkThrow', linkName: name ?? '' };
}
