import type {
  BpmnErrorEventDefinition,
  BpmnEscalationEventDefinition,
  BpmnEventDefinition,
  BpmnMessageEventDefinition,
  BpmnSignalEventDefinition,
} from 'bpmn-moddle/types';
import type { ModdleElement } from 'moddle';
import type { Trigger } from './executable-events.js';
import type { ModelValue } from './expression.js';
import type { Problems } from './problems.js';
import { readMessage } from './read-message.js';
import { readTimer } from './read-timer.js';
import { readRequiredValue } from './read-value.js';

/** Reads what an event catches; null when it is nothing that this engine can wait for. */
export function readTrigger(
  definition: ModdleElement<BpmnEventDefinition>,
  elementId: string | undefined,
  problems: Problems,
): Trigger | null {
  switch (definition.$type) {
    case 'bpmn:TimerEventDefinition':
      return readTimer(definition, elementId, problems);
    case 'bpmn:MessageEventDefinition': {
      const { messageRef } = definition as ModdleElement<BpmnMessageEventDefinition>;
      return readMessage(messageRef, elementId, problems);
    }
    case 'bpmn:SignalEventDefinition':
      return { type: 'signal', name: readSignalName(definition, elementId, problems) };
    case 'bpmn:ErrorEventDefinition': {
      const { errorRef } = definition as ModdleElement<BpmnErrorEventDefinition>;
      return { type: 'error', code: readCaughtCode(errorRef?.errorCode, 'error', elementId, problems) };
    }
    case 'bpmn:EscalationEventDefinition': {
      const { escalationRef } = definition as ModdleElement<BpmnEscalationEventDefinition>;
      const code = readCaughtCode(escalationRef?.escalationCode, 'escalation', elementId, problems);
      return { type: 'escalation', code };
    }
    default:
      return null;
  }
}

/** Reads the name of the signal that an event throws or catches. */
export function readSignalName(
  definition: ModdleElement<BpmnEventDefinition>,
  elementId: string | undefined,
  problems: Problems,
): ModelValue {
  const { signalRef } = definition as ModdleElement<BpmnSignalEventDefinition>;
  return readRequiredValue(signalRef?.name, { elementId, what: 'signal with a name' }, problems);
}

// helpers

/** A catch event without a code catches all; its code cannot be an expression. */
function readCaughtCode(
  code: string | undefined,
  what: 'error' | 'escalation',
  elementId: string | undefined,
  problems: Problems,
): string | null {
  if (code?.startsWith('=')) {
    problems.add(elementId, `the ${what} code of a catch event cannot be an expression`);
  }
  return code === undefined || code === '' ? null : code;
}
