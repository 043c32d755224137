import type { BpmnMessage } from 'bpmn-moddle/types';
import type { ModdleElement } from 'moddle';
import type { MessageTrigger } from './executable-events.js';
import type { ModelValue } from './expression.js';
import { Extensions } from './extensions.js';
import type { Problems } from './problems.js';
import { readRequiredValue } from './read-value.js';

/** Reads the message that an element waits for: its name and correlation key. */
export function readMessage(
  message: ModdleElement<BpmnMessage> | undefined,
  elementId: string | undefined,
  problems: Problems,
): MessageTrigger {
  const name = readMessageName(message, elementId, problems);
  const subscription = message && new Extensions(message).get('zeebe:Subscription');
  return {
    type: 'message',
    name,
    correlationKey: readRequiredValue(
      subscription?.correlationKey,
      { elementId, what: 'correlation key for its message' },
      problems,
    ),
  };
}

/** Reads the name alone, as a start event needs it. */
export function readMessageName(
  message: ModdleElement<BpmnMessage> | undefined,
  elementId: string | undefined,
  problems: Problems,
): ModelValue {
  return readRequiredValue(message?.name, { elementId, what: 'message with a name' }, problems);
}
