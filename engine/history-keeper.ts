import type { LoggedEvent } from './events/event.js';
import type { HistoryKey } from './events/history-of.js';
import type { Retention } from './storage/retention.js';

/** What a client may have deleted; the log lets go of it in the steps that follow. */
const DELETIONS: readonly LoggedEvent['type'][] = [
  'processInstanceDeleted',
  'decisionInstanceDeleted',
  'processDefinitionDeleted',
  'decisionRequirementsDeleted',
];

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Lets history leave the disk in the rhythm of the command loop, and tells who waits for that. */
export class HistoryKeeper {
  private readonly waiting = new Map<HistoryKey, Waiting[]>();
  private isStopped = false;

  constructor(private readonly retention: Retention) {}

  /** When the clock has reached this (epoch ms), something may be old enough. */
  get nextLookAt(): number {
    return this.retention.nextLookAt;
  }

  /** Settles when nothing of what was deleted is on disk any more. */
  whenGone(key: HistoryKey): Promise<void> {
    if (this.isStopped) return Promise.reject(stopped());
    return new Promise((resolve, reject) => {
      this.waiting.set(key, [...(this.waiting.get(key) ?? []), { resolve, reject }]);
    });
  }

  /** These events are on disk; what they delete is to leave. */
  heed(events: readonly LoggedEvent[]): void {
    if (events.some(({ type }) => DELETIONS.includes(type))) this.retention.wake();
  }

  /** Whether there is something to do at `now`. */
  isDue(now: number): boolean {
    return !this.isStopped && this.retention.isDue(now);
  }

  /** Does a short part of it; tells whether there is something to sync. Throws when it fails, and pauses then. */
  step(now: number): boolean {
    try {
      const { hasWritten, gone } = this.retention.step(now);
      for (const key of gone) this.take(String(key) as HistoryKey, ({ resolve }) => resolve());
      return hasWritten;
    } catch (error) {
      this.retention.pause(now);
      this.abandon(error);
      throw error;
    }
  }

  /** Leaves the rest for the next start. */
  stop(): void {
    this.isStopped = true;
    this.abandon(stopped());
  }

  private abandon(error: unknown): void {
    for (const key of this.waiting.keys()) this.take(key, ({ reject }) => reject(error));
  }

  private take(key: HistoryKey, settle: (waiting: Waiting) => void): void {
    const waiting = this.waiting.get(key) ?? [];
    this.waiting.delete(key);
    for (const one of waiting) settle(one);
  }
}

// helpers

function stopped(): Error {
  return new Error('Expected the engine to run until what was deleted had left the disk, but it stopped');
}
