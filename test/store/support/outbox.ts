import type { OutboxBericht } from '../../../store/store.js';
import type { TestStore } from './open-test-store.js';

/** The messages that still have to reach the engine, the oldest first. */
export function outbox({ store }: TestStore): Promise<OutboxBericht[]> {
  return store.outbox.takePending();
}
