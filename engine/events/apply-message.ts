import type { State } from '../state/state.js';
import type { MessageEvent } from './message-events.js';

export function applyMessageEvent(state: State, event: MessageEvent): void {
  switch (event.type) {
    case 'messagePublished':
      state.messages.put({
        key: event.messageKey,
        name: event.name,
        correlationKey: event.correlationKey,
        messageId: event.messageId,
        expiresAt: event.expiresAt,
        variables: event.variables,
        correlatedProcessIds: [],
      });
      return;
    case 'messageExpired':
      state.messages.delete(event.messageKey);
      return;
    case 'messageSubscriptionCreated':
      state.messageSubscriptions.put({
        key: event.messageSubscriptionKey,
        messageName: event.messageName,
        correlationKey: event.correlationKey,
        elementInstanceKey: event.elementInstanceKey,
        processInstanceKey: event.processInstanceKey,
        processDefinitionId: event.processDefinitionId,
        elementId: event.elementId,
        interrupting: event.interrupting,
      });
      return;
    case 'messageSubscriptionDeleted':
      state.messageSubscriptions.delete(event.messageSubscriptionKey);
      return;
    case 'messageStartSubscriptionCreated':
      state.messageStartSubscriptions.put({
        key: event.messageSubscriptionKey,
        messageName: event.messageName,
        processDefinitionKey: event.processDefinitionKey,
        processDefinitionId: event.processDefinitionId,
        elementId: event.elementId,
      });
      return;
    case 'messageStartSubscriptionDeleted':
      state.messageStartSubscriptions.delete(event.messageSubscriptionKey);
      return;
    case 'messageCorrelated':
      return;
    case 'messageTaken': {
      const correlated = state.messages.get(event.messageKey)?.correlatedProcessIds ?? [];
      state.messages.change(event.messageKey, {
        correlatedProcessIds: [...correlated, event.processDefinitionId],
      });
      return;
    }
  }
}
