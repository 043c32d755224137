import type {
  BpmnBoundaryEvent,
  BpmnEndEvent,
  BpmnError,
  BpmnErrorEventDefinition,
  BpmnEventDefinition,
  BpmnMessageEventDefinition,
  BpmnStartEvent,
} from 'bpmn-moddle/types';
import type { ModdleElement } from 'moddle';
import type {
  BoundaryEvent,
  ErrorEndEvent,
  MessageStartEvent,
  NoneEndEvent,
  NoneStartEvent,
  TerminateEndEvent,
} from './executable.js';
import { Extensions } from './extensions.js';
import { readBase } from './read-context.js';
import type { ReadContext } from './read-context.js';
import { readMessage, readMessageName } from './read-message.js';
import { readTimer } from './read-timer.js';
import { readRequiredValue } from './read-value.js';

/** Reads a start event; null with a problem when this engine cannot start on it. */
export function readStartEvent(
  event: ModdleElement<BpmnStartEvent>,
  context: ReadContext,
): NoneStartEvent | MessageStartEvent | null {
  const extensions = new Extensions(event);
  const base = readBase(event, 'START_EVENT', 'outputs', extensions, context);
  const form = extensions.get('zeebe:FormDefinition');
  extensions.refuseUnread(context.problems);
  const definition = onlyDefinition(event, context);
  switch (definition?.$type) {
    case undefined:
      return { ...base, kind: 'noneStart', formId: form?.formId ?? null };
    case 'bpmn:MessageEventDefinition': {
      const { messageRef } = definition as ModdleElement<BpmnMessageEventDefinition>;
      return {
        ...base,
        kind: 'messageStart',
        messageName: readMessageName(messageRef, event.id, context.problems),
      };
    }
    default:
      return refuse(event, definition, context);
  }
}

/** Reads an end event; null with a problem when this engine cannot end on it. */
export function readEndEvent(
  event: ModdleElement<BpmnEndEvent>,
  context: ReadContext,
): NoneEndEvent | TerminateEndEvent | ErrorEndEvent | null {
  const extensions = new Extensions(event);
  const definition = onlyDefinition(event, context);
  const mappings = definition === undefined ? 'outputs' : 'none';
  const base = readBase(event, 'END_EVENT', mappings, extensions, context);
  extensions.refuseUnread(context.problems);
  switch (definition?.$type) {
    case undefined:
      return { ...base, kind: 'noneEnd' };
    case 'bpmn:TerminateEventDefinition':
      return { ...base, kind: 'terminateEnd' };
    case 'bpmn:ErrorEventDefinition': {
      const { errorRef } = definition as ModdleElement<BpmnErrorEventDefinition>;
      return {
        ...base,
        kind: 'errorEnd',
        errorCode: readRequiredValue(
          errorRef?.errorCode,
          { elementId: event.id, what: 'error with an error code' },
          context.problems,
        ),
      };
    }
    default:
      return refuse(event, definition, context);
  }
}

/** Reads a boundary event; null with a problem when this engine cannot catch it. */
export function readBoundaryEvent(
  event: ModdleElement<BpmnBoundaryEvent>,
  context: ReadContext,
): BoundaryEvent | null {
  const extensions = new Extensions(event);
  const interrupting = event.cancelActivity !== false;
  const base = {
    ...readBase(event, 'BOUNDARY_EVENT', 'outputs', extensions, context),
    attachedToId: event.attachedToRef?.id ?? '',
    interrupting,
  };
  extensions.refuseUnread(context.problems);
  const definition = onlyDefinition(event, context);
  switch (definition?.$type) {
    case 'bpmn:TimerEventDefinition': {
      const timer = readTimer(definition, event.id, context.problems);
      if (interrupting && timer.kind === 'cycle') {
        context.problems.add(event.id, 'an interrupting boundary event cannot have a time cycle');
      }
      return { ...base, kind: 'timerBoundary', timer };
    }
    case 'bpmn:MessageEventDefinition': {
      const { messageRef } = definition as ModdleElement<BpmnMessageEventDefinition>;
      return {
        ...base,
        kind: 'messageBoundary',
        message: readMessage(messageRef, event.id, context.problems),
      };
    }
    case 'bpmn:ErrorEventDefinition': {
      if (!interrupting) context.problems.add(event.id, 'an error boundary event must be interrupting');
      const { errorRef } = definition as ModdleElement<BpmnErrorEventDefinition>;
      return { ...base, kind: 'errorBoundary', errorCode: readCaughtCode(errorRef, event.id, context) };
    }
    case undefined:
      context.problems.add(event.id, 'a boundary event must have an event definition');
      return null;
    default:
      return refuse(event, definition, context);
  }
}

// helpers

function onlyDefinition(
  event: ModdleElement<BpmnStartEvent | BpmnEndEvent | BpmnBoundaryEvent>,
  context: ReadContext,
): ModdleElement<BpmnEventDefinition> | undefined {
  const definitions = event.eventDefinitions ?? [];
  if (definitions.length > 1) context.problems.add(event.id, 'must have at most one event definition');
  return definitions[0];
}

function refuse(
  event: { readonly $type: string; id?: string },
  definition: { readonly $type: string } | undefined,
  context: ReadContext,
): null {
  context.problems.add(event.id, `<${event.$type}> with <${definition?.$type}> is not supported`);
  return null;
}

/** A catch event without a code catches all errors; its code cannot be an expression. */
function readCaughtCode(
  error: ModdleElement<BpmnError> | undefined,
  elementId: string | undefined,
  context: ReadContext,
): string | null {
  const code = error?.errorCode ?? '';
  if (code.startsWith('=')) {
    context.problems.add(elementId, 'the error code of a catch event cannot be an expression');
  }
  return code === '' ? null : code;
}
