import type { Variables } from '../json.js';
import type {
  MessageKey,
  MessageSubscriptionKey,
  ProcessDefinitionKey,
  ProcessInstanceKey,
  ScopeKey,
} from '../keys.js';
import { correlation } from './correlation.js';
import type { DueQueue } from './due-queue.js';
import type { Journal } from './journal.js';
import { Table } from './table.js';

/** A message in the buffer. */
export interface Message {
  readonly key: MessageKey;
  readonly name: string;
  readonly correlationKey: string;
  readonly messageId: string | null;
  readonly expiresAt: number;
  readonly variables: Variables;
  /** The processes that have had it: each gets it once. */
  readonly correlatedProcessIds: readonly string[];
}

export class MessageTable extends Table<MessageKey, Message> {
  readonly byNameAndKey = this.multiIndex(({ name, correlationKey }) => correlation(name, correlationKey));
  readonly byMessageId = this.uniqueIndex(({ name, correlationKey, messageId }) =>
    messageId === null ? null : JSON.stringify([name, correlationKey, messageId]),
  );

  constructor(journal: Journal, due: DueQueue) {
    super(journal);
    this.addIndex(due.follow<Message>('message', (message) => message.expiresAt));
  }

  /** The buffered message with the same name, correlation key and id. */
  duplicateOf(name: string, correlationKey: string, messageId: string): MessageKey | undefined {
    return this.byMessageId.get(JSON.stringify([name, correlationKey, messageId]));
  }
}

/** An element that waits for a message. */
export interface MessageSubscription {
  readonly key: MessageSubscriptionKey;
  readonly messageName: string;
  readonly correlationKey: string;
  readonly elementInstanceKey: ScopeKey;
  readonly processInstanceKey: ProcessInstanceKey;
  readonly processDefinitionId: string;
  /** The receive task or event. */
  readonly elementId: string;
  readonly interrupting: boolean;
}

export class MessageSubscriptionTable extends Table<MessageSubscriptionKey, MessageSubscription> {
  readonly byElementInstance = this.multiIndex((subscription) => subscription.elementInstanceKey);
  readonly byNameAndKey = this.multiIndex(({ messageName, correlationKey }) =>
    correlation(messageName, correlationKey),
  );
}

/** The newest version of a process that starts on a message. */
export interface MessageStartSubscription {
  readonly key: MessageSubscriptionKey;
  readonly messageName: string;
  readonly processDefinitionKey: ProcessDefinitionKey;
  readonly processDefinitionId: string;
  readonly elementId: string;
}

export class MessageStartSubscriptionTable extends Table<MessageSubscriptionKey, MessageStartSubscription> {
  readonly byName = this.multiIndex((subscription) => subscription.messageName);
  readonly byProcessId = this.multiIndex((subscription) => subscription.processDefinitionId);
}
