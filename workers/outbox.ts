import type { Outbox, OutboxBericht } from '../store/store.js';
import { connectionBackoffMs } from './backoff.js';
import { Bell } from './bell.js';
import { type Camunda, CamundaRefusal } from './camunda.js';
import type { Log } from './log.js';
import type { Pause } from './pause.js';
import type { Reachability } from './reachability.js';

export interface OutboxLoopOptions {
  readonly outbox: Outbox;
  readonly camunda: Pick<Camunda, 'publishMessage'>;
  readonly reachability: Reachability;
  readonly log: Log;
  readonly pause: Pause;
  readonly signal: AbortSignal;
}

/** New messages announce themselves; this finds those of another process, and those that were refused. */
const pollMs = 3_000;

/**
 * Brings the messages of the outbox to the engine until `signal` aborts: in order, each until the engine has it.
 * A repetition does no harm, because the engine knows a message by its id, and what it starts is bound to the casus once.
 */
export async function runOutboxLoop(options: OutboxLoopOptions): Promise<void> {
  const { outbox, reachability, pause, signal } = options;
  const bell = new Bell();
  const stopListening = outbox.onPending(() => bell.ring());
  const refused = new Set<number>();
  let failures = 0;
  try {
    while (!signal.aborted) {
      try {
        const delivered = await deliverPending(options, refused);
        failures = 0;
        reachability.found();
        if (delivered > 0) continue;
      } catch (error) {
        failures += 1;
        reachability.lost(error);
      }
      if (failures > 0) await pause(connectionBackoffMs(failures), signal);
      else await Promise.race([pause(pollMs, signal), bell.rung()]);
    }
  } finally {
    stopListening();
  }
}

/** Delivers what is waiting, and tells how many. Throws when the engine, or the store, does not answer. */
async function deliverPending(options: OutboxLoopOptions, refused: Set<number>): Promise<number> {
  const { outbox, camunda, log, signal } = options;
  const heldBack = new Set<string>();
  let delivered = 0;
  for (const message of await outbox.takePending()) {
    if (signal.aborted) break;
    // What comes after a refused message about the same casus waits for it, so that the order stays.
    if (heldBack.has(message.correlationKey)) continue;
    try {
      await camunda.publishMessage(toPublish(message));
    } catch (error) {
      if (!(error instanceof CamundaRefusal)) throw error;
      heldBack.add(message.correlationKey);
      if (!refused.has(message.id)) {
        log.error(
          { message: message.name, outboxId: message.id, status: error.status },
          'message was refused',
        );
      }
      refused.add(message.id);
      continue;
    }
    await outbox.markDelivered(message.id);
    delivered += 1;
  }
  return delivered;
}

function toPublish({ name, correlationKey, messageId, ttl, variables }: OutboxBericht) {
  return { name, correlationKey, messageId, timeToLiveMs: ttl, variables };
}
