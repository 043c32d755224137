import type { JobKey, MessageKey, TimerKey } from '../keys.js';
import { Heap } from './heap.js';
import type { Index } from './table-index.js';

/** What waits for a moment: a timer, a job that is locked or backs off, a buffered message. */
export type DueEntry =
  | { readonly kind: 'timer'; readonly key: TimerKey; readonly dueAt: number }
  | { readonly kind: 'startTimer'; readonly key: TimerKey; readonly dueAt: number }
  | { readonly kind: 'job'; readonly key: JobKey; readonly dueAt: number }
  | { readonly kind: 'message'; readonly key: MessageKey; readonly dueAt: number };

/** Old entries are thrown out when they are more than the waiting ones and more than this. */
const TOLERATED_OLD_ENTRIES = 1_000;

/**
 * Everything that waits for a moment, soonest first, and of one moment the oldest first, also after a start. An entry whose row has changed since stays in the heap and is
 * passed over when it comes up, because taking it out would mean looking for it.
 */
export class DueQueue {
  private readonly heap = new Heap<DueEntry>(comesBefore);
  private readonly dueAt = {
    timer: new Map<string, number>(),
    startTimer: new Map<string, number>(),
    job: new Map<string, number>(),
    message: new Map<string, number>(),
  };
  private waiting = 0;

  /** An index for one table: `of` gives the moment that a row waits for, or null. */
  follow<Row extends { readonly key: DueEntry['key'] }>(
    kind: DueEntry['kind'],
    of: (row: Row) => number | null,
  ): Index<Row> {
    return {
      replace: (before, after) => {
        const momentBefore = before === undefined ? null : of(before);
        const momentAfter = after === undefined ? null : of(after);
        if (momentBefore === momentAfter) return;
        if (before !== undefined && momentBefore !== null) this.remove(kind, before.key);
        if (after !== undefined && momentAfter !== null) this.add(kind, after.key, momentAfter);
      },
    };
  }

  /** The moment (epoch ms) of the soonest entry; null when nothing waits. */
  nextDueAt(): number | null {
    return this.soonest()?.dueAt ?? null;
  }

  /** The soonest entry that is due at `now`, without taking it out: acting on it does that. */
  due(now: number): DueEntry | null {
    const soonest = this.soonest();
    return soonest !== undefined && soonest.dueAt <= now ? soonest : null;
  }

  private soonest(): DueEntry | undefined {
    for (;;) {
      const entry = this.heap.peek();
      if (entry === undefined || this.isCurrent(entry)) return entry;
      this.heap.pop();
    }
  }

  private isCurrent({ kind, key, dueAt }: DueEntry): boolean {
    return this.dueAt[kind].get(key) === dueAt;
  }

  private add(kind: DueEntry['kind'], key: DueEntry['key'], dueAt: number): void {
    this.dueAt[kind].set(key, dueAt);
    this.waiting += 1;
    this.heap.push({ kind, key, dueAt } as DueEntry);
  }

  /** Passes an entry over until its row changes or the engine starts again. */
  setAside({ kind, key }: DueEntry): void {
    this.remove(kind, key);
  }

  private remove(kind: DueEntry['kind'], key: DueEntry['key']): void {
    if (this.dueAt[kind].delete(key)) this.waiting -= 1;
    const old = this.heap.size - this.waiting;
    if (old > TOLERATED_OLD_ENTRIES && old > this.waiting) this.heap.filter((entry) => this.isCurrent(entry));
  }
}

// helpers

function comesBefore(left: DueEntry, right: DueEntry): boolean {
  return left.dueAt === right.dueAt ? left.key < right.key : left.dueAt < right.dueAt;
}
