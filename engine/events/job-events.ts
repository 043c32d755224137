import type { ElementInstanceKey, JobKey, ProcessInstanceKey, UserTaskKey } from '../keys.js';
import type { ElementFacts } from './facts.js';
import type { UserTaskTransition } from './user-task-events.js';

export type JobKind = 'BPMN_ELEMENT' | 'EXECUTION_LISTENER' | 'TASK_LISTENER';
export type ListenerEventType = 'UNSPECIFIED' | 'START' | 'END' | UserTaskTransition;

/** Which job an event belongs to. */
export interface JobFacts {
  readonly jobKey: JobKey;
  readonly processInstanceKey: ProcessInstanceKey;
  readonly elementInstanceKey: ElementInstanceKey;
}

export interface JobCreated extends ElementFacts {
  readonly type: 'jobCreated';
  readonly jobKey: JobKey;
  readonly jobType: string;
  readonly kind: JobKind;
  readonly listenerEventType: ListenerEventType;
  readonly retries: number;
  readonly customHeaders: Readonly<Record<string, string>>;
  /** The user task that waits for this listener; null for a job of an element. */
  readonly userTaskKey: UserTaskKey | null;
  readonly tags: readonly string[];
  /** Which of the execution listeners of its event this is, from 0; absent for any other job. */
  readonly listenerIndex?: number;
}

/** A worker holds the job until `deadline` (epoch ms). */
export interface JobActivated extends JobFacts {
  readonly type: 'jobActivated';
  readonly worker: string;
  readonly deadline: number;
}

export interface JobCompleted extends JobFacts {
  readonly type: 'jobCompleted';
  /** Only a task listener can deny; null for a job of an element. */
  readonly isDenied: boolean | null;
  readonly deniedReason: string | null;
}

export interface JobFailed extends JobFacts {
  readonly type: 'jobFailed';
  readonly retries: number;
  readonly errorMessage: string | null;
  /** Not handed out before this moment (epoch ms); null for at once. */
  readonly retryAt: number | null;
}

/** The job is handed out again: the pause before a retry is over, or its incident is resolved. */
export interface JobRetryDue extends JobFacts {
  readonly type: 'jobRetryDue';
}

/** The worker did not answer before the deadline; the job is handed out again with the same retries. */
export interface JobTimedOut extends JobFacts {
  readonly type: 'jobTimedOut';
}

/** Who asked for the job was gone before the answer; it is handed out again with the same retries. */
export interface JobYielded extends JobFacts {
  readonly type: 'jobYielded';
}

export interface JobErrorThrown extends JobFacts {
  readonly type: 'jobErrorThrown';
  readonly errorCode: string;
  readonly errorMessage: string | null;
}

export interface JobRetriesUpdated extends JobFacts {
  readonly type: 'jobRetriesUpdated';
  readonly retries: number;
}

export interface JobTimeoutUpdated extends JobFacts {
  readonly type: 'jobTimeoutUpdated';
  readonly deadline: number;
}

export interface JobCanceled extends JobFacts {
  readonly type: 'jobCanceled';
  /** Set when its worker threw an error, which is what ended it; its element ends with it. */
  readonly errorThrown?: true;
}

export type JobEvent =
  | JobCreated
  | JobActivated
  | JobCompleted
  | JobFailed
  | JobRetryDue
  | JobTimedOut
  | JobYielded
  | JobErrorThrown
  | JobRetriesUpdated
  | JobTimeoutUpdated
  | JobCanceled;
