import type { JobKind, ListenerEventType } from '../events/job-events.js';
import type { ElementInstanceKey, JobKey, ProcessInstanceKey, UserTaskKey } from '../keys.js';
import type { DueQueue } from './due-queue.js';
import { JobQueue } from './job-queue.js';
import type { Journal } from './journal.js';
import { Table } from './table.js';

export interface Job {
  readonly key: JobKey;
  readonly jobType: string;
  readonly kind: JobKind;
  readonly listenerEventType: ListenerEventType;
  readonly processInstanceKey: ProcessInstanceKey;
  readonly elementInstanceKey: ElementInstanceKey;
  readonly userTaskKey: UserTaskKey | null;
  readonly listenerIndex: number | null;
  readonly customHeaders: Readonly<Record<string, string>>;
  readonly retries: number;
  /** Failed: without retries. Error thrown: nothing caught it. Both wait for their incident to be resolved. */
  readonly state: 'activatable' | 'activated' | 'backingOff' | 'failed' | 'errorThrown';
  /** When the lock of a worker ends, or the pause before a retry; epoch ms. */
  readonly dueAt: number | null;
}

export class JobTable extends Table<JobKey, Job> {
  readonly byElementInstance = this.uniqueIndex((job) => job.elementInstanceKey);
  readonly queue = this.addIndex(new JobQueue());

  constructor(journal: Journal, due: DueQueue) {
    super(journal);
    this.addIndex(due.follow<Job>('job', (job) => job.dueAt));
  }
}
