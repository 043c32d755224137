import type { Variables } from '../json.js';
import type { MessageKey, MessageSubscriptionKey, ProcessDefinitionKey, ScopeKey } from '../keys.js';
import type { InstanceFacts } from './facts.js';

export interface MessagePublished {
  readonly type: 'messagePublished';
  readonly messageKey: MessageKey;
  readonly name: string;
  /** Empty when the message has none: it can then only start processes. */
  readonly correlationKey: string;
  readonly messageId: string | null;
  /** Epoch ms at which the buffer lets go of the message. */
  readonly expiresAt: number;
  readonly variables: Variables;
}

export interface MessageExpired {
  readonly type: 'messageExpired';
  readonly messageKey: MessageKey;
}

/** An element waits for a message. */
export interface MessageSubscriptionCreated extends InstanceFacts {
  readonly type: 'messageSubscriptionCreated';
  readonly messageSubscriptionKey: MessageSubscriptionKey;
  readonly messageName: string;
  readonly correlationKey: string;
  /** What waits: a receive task or catch event, the activity of a boundary event, or the scope of an event subprocess. */
  readonly elementInstanceKey: ScopeKey;
  /** The receive task or event. */
  readonly elementId: string;
  /** False for a non-interrupting boundary event: the subscription stays open after a message. */
  readonly interrupting: boolean;
}

export interface MessageSubscriptionDeleted extends InstanceFacts {
  readonly type: 'messageSubscriptionDeleted';
  readonly messageSubscriptionKey: MessageSubscriptionKey;
  readonly elementInstanceKey: ScopeKey;
}

/** The newest version of a process starts on a message. */
export interface MessageStartSubscriptionCreated {
  readonly type: 'messageStartSubscriptionCreated';
  readonly messageSubscriptionKey: MessageSubscriptionKey;
  readonly messageName: string;
  readonly processDefinitionKey: ProcessDefinitionKey;
  readonly processDefinitionId: string;
  /** The start event. */
  readonly elementId: string;
}

/** A newer version of the process took its place. */
export interface MessageStartSubscriptionDeleted {
  readonly type: 'messageStartSubscriptionDeleted';
  readonly messageSubscriptionKey: MessageSubscriptionKey;
}

/** A message reached a process instance, waiting or newly started. At most once a message and process id. */
export interface MessageCorrelated extends InstanceFacts {
  readonly type: 'messageCorrelated';
  readonly messageKey: MessageKey;
  readonly messageName: string;
  readonly correlationKey: string;
  readonly messageSubscriptionKey: MessageSubscriptionKey;
  readonly elementId: string;
  /** Null when the message started the instance. */
  readonly elementInstanceKey: ScopeKey | null;
}

/** The message counts as had by this process: no other instance of it gets the message. */
export interface MessageTaken {
  readonly type: 'messageTaken';
  readonly messageKey: MessageKey;
  readonly processDefinitionId: string;
}

export type MessageEvent =
  | MessagePublished
  | MessageExpired
  | MessageSubscriptionCreated
  | MessageSubscriptionDeleted
  | MessageStartSubscriptionCreated
  | MessageStartSubscriptionDeleted
  | MessageCorrelated
  | MessageTaken;
