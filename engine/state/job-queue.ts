import type { JobKey } from '../keys.js';
import { Heap } from './heap.js';
import type { Index } from './table-index.js';
import type { Job } from './job-table.js';

/** The jobs that a worker can have, by type, oldest first. */
export class JobQueue implements Index<Job> {
  private readonly queues = new Map<string, { waiting: Set<JobKey>; order: Heap<JobKey> }>();
  private readonly fresh = new Set<string>();

  replace(before: Job | undefined, after: Job | undefined): void {
    const wasWaiting = before?.state === 'activatable';
    const isWaiting = after?.state === 'activatable';
    if (wasWaiting === isWaiting) return;
    if (before !== undefined && wasWaiting) this.remove(before);
    if (after !== undefined && isWaiting) this.add(after);
  }

  /** The oldest job of this type; it leaves the queue when it is activated. */
  first(jobType: string): JobKey | undefined {
    const queue = this.queues.get(jobType);
    if (queue === undefined) return undefined;
    for (;;) {
      const key = queue.order.peek();
      if (key === undefined || queue.waiting.has(key)) return key;
      queue.order.pop();
    }
  }

  /** The types that got a job since the last time this was asked. */
  takeFresh(): string[] {
    const fresh = [...this.fresh];
    this.fresh.clear();
    return fresh;
  }

  private add({ key, jobType }: Job): void {
    let queue = this.queues.get(jobType);
    if (queue === undefined) {
      queue = { waiting: new Set(), order: new Heap((left, right) => left < right) };
      this.queues.set(jobType, queue);
    }
    queue.waiting.add(key);
    queue.order.push(key);
    this.fresh.add(jobType);
  }

  private remove({ key, jobType }: Job): void {
    const queue = this.queues.get(jobType);
    queue?.waiting.delete(key);
    if (queue?.waiting.size === 0) this.queues.delete(jobType);
  }
}
