import type { ProcessDefinitionKey, ProcessInstanceKey, ScopeKey, SignalSubscriptionKey } from '../keys.js';
import { Table } from './table.js';

/** An element that waits for a signal. */
export interface SignalSubscription {
  readonly key: SignalSubscriptionKey;
  readonly signalName: string;
  readonly elementInstanceKey: ScopeKey;
  readonly processInstanceKey: ProcessInstanceKey;
  /** The event that catches the signal. */
  readonly elementId: string;
}

export class SignalSubscriptionTable extends Table<SignalSubscriptionKey, SignalSubscription> {
  readonly byName = this.multiIndex((subscription) => subscription.signalName);
  readonly byElementInstance = this.multiIndex((subscription) => subscription.elementInstanceKey);
}

/** The newest version of a process that starts on a signal. */
export interface SignalStartSubscription {
  readonly key: SignalSubscriptionKey;
  readonly signalName: string;
  readonly processDefinitionKey: ProcessDefinitionKey;
  readonly processDefinitionId: string;
  readonly elementId: string;
}

export class SignalStartSubscriptionTable extends Table<SignalSubscriptionKey, SignalStartSubscription> {
  readonly byName = this.multiIndex((subscription) => subscription.signalName);
  readonly byProcessId = this.multiIndex((subscription) => subscription.processDefinitionId);
}
