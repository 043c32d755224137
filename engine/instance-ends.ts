import type { LoggedEvent } from './events/event.js';
import type { ProcessInstanceKey } from './keys.js';

/** Who wants to know when a process instance has ended, however it did. */
export class InstanceEnds {
  private readonly callbacks = new Map<ProcessInstanceKey, Set<() => void>>();

  /** Calls back at most once; the answer ends it. */
  subscribe(key: ProcessInstanceKey, callback: () => void): () => void {
    const callbacks = this.callbacks.get(key) ?? new Set();
    this.callbacks.set(key, callbacks.add(callback));
    return () => {
      callbacks.delete(callback);
      if (callbacks.size === 0 && this.callbacks.get(key) === callbacks) this.callbacks.delete(key);
    };
  }

  /** Calls those for whose instance these events were the last. */
  announce(events: readonly LoggedEvent[]): void {
    if (this.callbacks.size === 0) return;
    for (const event of events) {
      if (event.type !== 'processInstanceCompleted' && event.type !== 'processInstanceTerminated') continue;
      const callbacks = this.callbacks.get(event.processInstanceKey) ?? [];
      this.callbacks.delete(event.processInstanceKey);
      for (const callback of callbacks) callback();
    }
  }
}
