import type { Outbox, OutboxBericht } from '../../../store/store.js';

/** An outbox in memory. */
export class FakeOutbox implements Outbox {
  readonly delivered: number[] = [];
  #pending: OutboxBericht[] = [];
  #listeners = new Set<() => void>();

  add(message: OutboxBericht): void {
    this.#pending.push(message);
    for (const listener of this.#listeners) listener();
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  takePending(): Promise<OutboxBericht[]> {
    return Promise.resolve([...this.#pending]);
  }

  markDelivered(id: number): Promise<void> {
    this.delivered.push(id);
    this.#pending = this.#pending.filter((message) => message.id !== id);
    return Promise.resolve();
  }

  onPending(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
