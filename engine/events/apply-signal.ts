import type { State } from '../state/state.js';
import type { SignalEvent } from './signal-events.js';

export function applySignalEvent(state: State, event: SignalEvent): void {
  switch (event.type) {
    case 'signalBroadcast':
      return;
    case 'signalSubscriptionCreated':
      state.signalSubscriptions.put({
        key: event.signalSubscriptionKey,
        signalName: event.signalName,
        elementInstanceKey: event.elementInstanceKey,
        processInstanceKey: event.processInstanceKey,
        elementId: event.elementId,
      });
      return;
    case 'signalSubscriptionDeleted':
      state.signalSubscriptions.delete(event.signalSubscriptionKey);
      return;
    case 'signalStartSubscriptionCreated':
      state.signalStartSubscriptions.put({
        key: event.signalSubscriptionKey,
        signalName: event.signalName,
        processDefinitionKey: event.processDefinitionKey,
        processDefinitionId: event.processDefinitionId,
        elementId: event.elementId,
      });
      return;
    case 'signalStartSubscriptionDeleted':
      state.signalStartSubscriptions.delete(event.signalSubscriptionKey);
      return;
  }
}
