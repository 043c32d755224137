import type { ElementInstanceKey, JobKey, ScopeKey, UserTaskKey } from '../keys.js';

/**
 * One step of work inside the engine, as data: it can wait in the queue of a command, in the state when a command
 * has done enough, and in an incident that repeats it once somebody has mended the cause.
 */
export type Step =
  /** Runs what an element does when a token reaches it: input mappings, subscriptions, job. */
  | { readonly do: 'activate'; readonly elementInstanceKey: ElementInstanceKey }
  /** Runs what an element does when its work is done: output mappings, outgoing flows. */
  | { readonly do: 'complete'; readonly elementInstanceKey: ElementInstanceKey }
  /** Lets the token on a flow reach the target of the flow. */
  | { readonly do: 'arrive'; readonly scopeKey: ScopeKey; readonly sequenceFlowId: string }
  /** Looks again for a catcher of the error that a job threw. */
  | { readonly do: 'throwError'; readonly elementInstanceKey: ElementInstanceKey; readonly errorCode: string }
  /** Puts a job that ran out of retries back into its queue. */
  | { readonly do: 'retryJob'; readonly jobKey: JobKey }
  /** Creates the job of the next task listener of a user task that is being completed. */
  | { readonly do: 'runListener'; readonly userTaskKey: UserTaskKey };
