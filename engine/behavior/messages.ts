import type { MessageSubscriptionKey, ProcessInstanceKey } from '../keys.js';
import type { Catcher } from '../model/executable.js';
import type { MessageTrigger } from '../model/executable-events.js';
import { correlation } from '../state/correlation.js';
import type { Message, MessageStartSubscription, MessageSubscription } from '../state/message-tables.js';
import { evaluateText, evaluateValue, wrongType } from './evaluate.js';
import { createInstance } from './process-instances.js';
import { triggerEvent } from './trigger-event.js';
import { catcherOf, elementOf, instanceFacts, scopeOf } from './visit.js';
import type { Scope } from './visit.js';
import type { Work } from './work.js';

/**
 * Starts to wait for a message in a scope; `catcher` is what goes on then. Throws StepStuck when the name is no string
 * or the correlation key neither string nor number (message-events.md).
 */
export function openSubscription(work: Work, holder: Scope, catcher: Catcher, message: MessageTrigger): void {
  const messageName = evaluateText(work, message.name, holder.key, 'the message name');
  const key = evaluateValue(work, message.correlationKey, holder.key);
  if (typeof key !== 'string' && typeof key !== 'number') {
    throw wrongType('the correlation key', 'a string or a number', message.correlationKey, key);
  }
  const messageSubscriptionKey = work.newKey<MessageSubscriptionKey>();
  const correlationKey = String(key);
  work.emit({
    type: 'messageSubscriptionCreated',
    ...instanceFacts(holder),
    messageSubscriptionKey,
    messageName,
    correlationKey,
    elementInstanceKey: holder.key,
    elementId: catcher.id,
    interrupting: 'interrupting' in catcher ? catcher.interrupting : true,
  });
  if (work.state.messages.byNameAndKey.has(correlation(messageName, correlationKey))) {
    work.enqueue({ do: 'correlateBuffered', messageSubscriptionKey });
  }
}

/** Gives a subscription the messages that were published before it: the oldest first, one unless it stays open. */
export function correlateBuffered(work: Work, key: MessageSubscriptionKey): void {
  const subscription = work.state.messageSubscriptions.get(key);
  if (subscription === undefined) return;
  for (const message of bufferedFor(work, subscription.messageName, subscription.correlationKey)) {
    if (message.correlatedProcessIds.includes(subscription.processDefinitionId)) continue;
    correlateToSubscription(work, message, subscription);
    if (subscription.interrupting) return;
  }
}

/** Starts the process on the oldest buffered message with this correlation key that it has not had. */
export function startBuffered(work: Work, processDefinitionId: string, correlationKey: string): void {
  if (work.state.processInstances.isStartedBy(processDefinitionId, correlationKey)) return;
  const candidates = work.state.messageStartSubscriptions.byProcessId
    .get(processDefinitionId)
    .flatMap((key) => work.state.messageStartSubscriptions.get(key) ?? [])
    .flatMap((start) =>
      bufferedFor(work, start.messageName, correlationKey).map((message) => ({ start, message })),
    )
    .filter(({ message }) => !message.correlatedProcessIds.includes(processDefinitionId))
    .sort((left, right) => (left.message.key < right.message.key ? -1 : 1));
  const [oldest] = candidates;
  if (oldest !== undefined) correlateToStart(work, oldest.message, oldest.start);
}

/**
 * Gives a message to everything that waits for it: one subscription of each process, and the processes that start on
 * it, unless an instance runs that a message with the same correlation key started. Returns the instances in the
 * order in which they got it.
 */
export function correlateMessage(work: Work, message: Message): ProcessInstanceKey[] {
  const served = new Set(message.correlatedProcessIds);
  const reached: ProcessInstanceKey[] = [];
  const waiting = work.state.messageSubscriptions.byNameAndKey.get(
    correlation(message.name, message.correlationKey),
  );
  for (const key of waiting) {
    const subscription = work.state.messageSubscriptions.get(key);
    if (subscription === undefined || served.has(subscription.processDefinitionId)) continue;
    served.add(subscription.processDefinitionId);
    correlateToSubscription(work, message, subscription);
    reached.push(subscription.processInstanceKey);
  }
  for (const key of work.state.messageStartSubscriptions.byName.get(message.name)) {
    const start = work.state.messageStartSubscriptions.get(key);
    if (start === undefined || served.has(start.processDefinitionId) || isBusy(work, start, message))
      continue;
    served.add(start.processDefinitionId);
    reached.push(correlateToStart(work, message, start));
  }
  return reached;
}

// helpers

function bufferedFor(work: Work, name: string, correlationKey: string): Message[] {
  return work.state.messages.byNameAndKey
    .get(correlation(name, correlationKey))
    .flatMap((key) => work.state.messages.get(key) ?? [])
    .filter(({ expiresAt }) => expiresAt > work.now);
}

function isBusy(work: Work, start: MessageStartSubscription, { correlationKey }: Message): boolean {
  return (
    correlationKey !== '' &&
    work.state.processInstances.isStartedBy(start.processDefinitionId, correlationKey)
  );
}

/** Told of the message alone: it outlives an instance that it reached, and the other way round. */
function take(work: Work, { key }: Message, processDefinitionId: string): void {
  work.emit({ type: 'messageTaken', messageKey: key, processDefinitionId });
}

function correlateToSubscription(work: Work, message: Message, subscription: MessageSubscription): void {
  const holder = scopeOf(work, subscription.elementInstanceKey);
  if (holder === undefined)
    throw new Error(`Expected the element of subscription ${subscription.key} to be there`);
  take(work, message, subscription.processDefinitionId);
  work.emit({
    type: 'messageCorrelated',
    ...instanceFacts(holder),
    messageKey: message.key,
    messageName: message.name,
    correlationKey: message.correlationKey,
    messageSubscriptionKey: subscription.key,
    elementId: subscription.elementId,
    elementInstanceKey: holder.key,
  });
  triggerEvent(work, holder, catcherOf(holder.process, subscription.elementId), message.variables);
}

function correlateToStart(
  work: Work,
  message: Message,
  subscription: MessageStartSubscription,
): ProcessInstanceKey {
  const definition = work.state.processDefinitions.get(subscription.processDefinitionKey);
  if (definition === undefined) throw new Error(`Expected definition ${subscription.processDefinitionKey}`);
  const start = elementOf(work.models.process(definition.key), subscription.elementId);
  if (start.kind !== 'messageStart') throw new Error(`Expected ${start.id} to be a message start event`);
  take(work, message, definition.id);
  const running = createInstance(work, {
    definition,
    start,
    variables: message.variables,
    startedByCorrelationKey: message.correlationKey === '' ? null : message.correlationKey,
  });
  work.emit({
    type: 'messageCorrelated',
    ...instanceFacts(running),
    messageKey: message.key,
    messageName: message.name,
    correlationKey: message.correlationKey,
    messageSubscriptionKey: subscription.key,
    elementId: start.id,
    elementInstanceKey: null,
  });
  return running.instance.key;
}
