import type { JobKind, ListenerEventType } from '../events/job-events.js';
import type { JobKey, UserTaskKey } from '../keys.js';
import type { ModelValue } from '../model/expression.js';
import { evaluateInteger, evaluateText } from './evaluate.js';
import { elementFacts } from './visit.js';
import type { Visit } from './visit.js';
import type { Work } from './work.js';

export interface NewJob {
  readonly jobType: ModelValue;
  readonly retries: ModelValue;
  readonly headers: Readonly<Record<string, string>>;
  readonly kind: JobKind;
  readonly listenerEventType: ListenerEventType;
  readonly userTaskKey: UserTaskKey | null;
  readonly listenerIndex?: number;
}

/** Puts a job into the queue of its type. Throws StepStuck when its type or retries cannot be evaluated. */
export function createJob(work: Work, visit: Visit, wanted: NewJob): void {
  const jobType = evaluateText(work, wanted.jobType, visit.key, 'the job type');
  const retries = evaluateInteger(work, wanted.retries, visit.key, 'the retries');
  work.emit({
    type: 'jobCreated',
    ...elementFacts(visit),
    jobKey: work.newKey<JobKey>(),
    jobType,
    kind: wanted.kind,
    listenerEventType: wanted.listenerEventType,
    retries: Math.max(retries, 1),
    customHeaders: wanted.headers,
    userTaskKey: wanted.userTaskKey,
    ...(wanted.listenerIndex === undefined ? {} : { listenerIndex: wanted.listenerIndex }),
    tags: visit.instance.tags,
  });
}
