import type { Variables } from '../json.js';
import type { ProcessDefinitionKey, ScopeKey, SignalKey, SignalSubscriptionKey } from '../keys.js';
import type { InstanceFacts } from './facts.js';

/** A client or a throw event broadcast a signal: all that wait for its name get it, none that come later. */
export interface SignalBroadcast {
  readonly type: 'signalBroadcast';
  readonly signalKey: SignalKey;
  readonly signalName: string;
  readonly variables: Variables;
}

/** An element waits for a signal. */
export interface SignalSubscriptionCreated extends InstanceFacts {
  readonly type: 'signalSubscriptionCreated';
  readonly signalSubscriptionKey: SignalSubscriptionKey;
  readonly signalName: string;
  /** What waits: a catch event, the activity that a boundary event is attached to, or the scope of an event subprocess. */
  readonly elementInstanceKey: ScopeKey;
  /** The event that catches the signal. */
  readonly elementId: string;
}

export interface SignalSubscriptionDeleted extends InstanceFacts {
  readonly type: 'signalSubscriptionDeleted';
  readonly signalSubscriptionKey: SignalSubscriptionKey;
  readonly elementInstanceKey: ScopeKey;
}

/** The newest version of a process starts on a signal. */
export interface SignalStartSubscriptionCreated {
  readonly type: 'signalStartSubscriptionCreated';
  readonly signalSubscriptionKey: SignalSubscriptionKey;
  readonly signalName: string;
  readonly processDefinitionKey: ProcessDefinitionKey;
  readonly processDefinitionId: string;
  /** The start event. */
  readonly elementId: string;
}

/** A newer version of the process took its place. */
export interface SignalStartSubscriptionDeleted {
  readonly type: 'signalStartSubscriptionDeleted';
  readonly signalSubscriptionKey: SignalSubscriptionKey;
}

export type SignalEvent =
  | SignalBroadcast
  | SignalSubscriptionCreated
  | SignalSubscriptionDeleted
  | SignalStartSubscriptionCreated
  | SignalStartSubscriptionDeleted;
