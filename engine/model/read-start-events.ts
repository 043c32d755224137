import type { BpmnMessageEventDefinition, BpmnStartEvent } from 'bpmn-moddle/types';
import type { ModdleElement } from 'moddle';
import { onlyDefinition, refuseEvent } from './event-definition.js';
import type { EventSubProcessStart, NoneStartEvent, ProcessStart } from './executable-events.js';
import { Extensions } from './extensions.js';
import { readBase } from './read-context.js';
import type { ReadContext } from './read-context.js';
import { readMessageName } from './read-message.js';
import { readTimer } from './read-timer.js';
import { readSignalName, readTrigger } from './read-trigger.js';

/** Reads the start event of a process or embedded subprocess; null with a problem when nothing can start on it. */
export function readStartEvent(
  event: ModdleElement<BpmnStartEvent>,
  context: ReadContext,
): NoneStartEvent | ProcessStart | null {
  const { problems } = context;
  const extensions = new Extensions(event);
  const base = readBase(event, 'START_EVENT', 'outputs', extensions, context);
  const form = extensions.get('zeebe:FormDefinition');
  extensions.refuseUnread(problems);
  const definition = onlyDefinition(event, problems);
  switch (definition?.$type) {
    case undefined:
      return { ...base, kind: 'noneStart', formId: form?.formId ?? null };
    case 'bpmn:MessageEventDefinition': {
      const { messageRef } = definition as ModdleElement<BpmnMessageEventDefinition>;
      return { ...base, kind: 'messageStart', messageName: readMessageName(messageRef, event.id, problems) };
    }
    case 'bpmn:SignalEventDefinition':
      return { ...base, kind: 'signalStart', signalName: readSignalName(definition, event.id, problems) };
    case 'bpmn:TimerEventDefinition': {
      const timer = readTimer(definition, event.id, problems);
      if (timer.schedule === 'duration')
        problems.add(event.id, 'a process starts on a time date or time cycle, not on a duration');
      return { ...base, kind: 'timerStart', timer };
    }
    default:
      return refuseEvent(event, definition, problems);
  }
}

/** Reads the start event of an event subprocess; null with a problem when nothing can trigger it. */
export function readEventSubProcessStart(
  event: ModdleElement<BpmnStartEvent>,
  context: ReadContext,
): EventSubProcessStart | null {
  const { problems } = context;
  const extensions = new Extensions(event);
  const base = readBase(event, 'START_EVENT', 'outputs', extensions, context);
  extensions.refuseUnread(problems);
  const definition = onlyDefinition(event, problems);
  const catches = definition === undefined ? null : readTrigger(definition, event.id, problems);
  if (catches === null) return refuseEvent(event, definition, problems);
  const interrupting = event.isInterrupting !== false;
  if (catches.type === 'error' && !interrupting)
    problems.add(event.id, 'an error start event must be interrupting');
  if (catches.type === 'timer' && catches.schedule === 'cycle' && interrupting)
    problems.add(event.id, 'an interrupting start event cannot have a time cycle');
  return { ...base, kind: 'eventSubProcessStart', catches, interrupting };
}
