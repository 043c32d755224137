import type { Variables } from '../json.js';
import type { SignalKey, SignalSubscriptionKey } from '../keys.js';
import type { Catcher } from '../model/executable.js';
import type { SignalTrigger } from '../model/executable-events.js';
import { evaluateText } from './evaluate.js';
import { createInstance } from './process-instances.js';
import { triggerEvent } from './trigger-event.js';
import { catcherOf, elementOf, instanceFacts, scopeOf } from './visit.js';
import type { Scope } from './visit.js';
import type { Work } from './work.js';

/** Starts to wait for a signal in a scope; `catcher` is what goes on then. Throws StepStuck (signal-events.md). */
export function openSignalSubscription(
  work: Work,
  holder: Scope,
  catcher: Catcher,
  { name }: SignalTrigger,
): void {
  work.emit({
    type: 'signalSubscriptionCreated',
    ...instanceFacts(holder),
    signalSubscriptionKey: work.newKey<SignalSubscriptionKey>(),
    signalName: evaluateText(work, name, holder.key, 'the signal name'),
    elementInstanceKey: holder.key,
    elementId: catcher.id,
  });
}

/**
 * Gives a signal to everything that waits for it now, and starts the processes that begin with it (concepts/signals.md).
 * Each is a step of its own, because they can be many.
 */
export function broadcastSignal(work: Work, signalName: string, variables: Variables): SignalKey {
  const signalKey = work.newKey<SignalKey>();
  work.emit({ type: 'signalBroadcast', signalKey, signalName, variables });
  for (const signalSubscriptionKey of work.state.signalSubscriptions.byName.get(signalName)) {
    work.enqueue({ do: 'deliverSignal', signalSubscriptionKey, variables });
  }
  for (const signalSubscriptionKey of work.state.signalStartSubscriptions.byName.get(signalName)) {
    work.enqueue({ do: 'startOnSignal', signalSubscriptionKey, variables });
  }
  return signalKey;
}

/** Lets what waited for a signal go on. */
export function deliverSignal(work: Work, key: SignalSubscriptionKey, variables: Variables): void {
  const subscription = work.state.signalSubscriptions.get(key);
  const holder = subscription && scopeOf(work, subscription.elementInstanceKey);
  if (subscription === undefined || holder === undefined) return;
  triggerEvent(work, holder, catcherOf(holder.process, subscription.elementId), variables);
}

/** Creates an instance of a process that begins with a signal. */
export function startOnSignal(work: Work, key: SignalSubscriptionKey, variables: Variables): void {
  const subscription = work.state.signalStartSubscriptions.get(key);
  const definition = subscription && work.state.processDefinitions.get(subscription.processDefinitionKey);
  if (subscription === undefined || definition === undefined) return;
  const start = elementOf(work.models.process(definition.key), subscription.elementId);
  if (start.kind !== 'signalStart') throw new Error(`Expected ${start.id} to be a signal start event`);
  createInstance(work, { definition, start, variables });
}
