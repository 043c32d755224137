import type { Variables } from '../json.js';
import type {
  ElementInstanceKey,
  JobKey,
  MessageSubscriptionKey,
  ProcessInstanceKey,
  ScopeKey,
  SignalSubscriptionKey,
  UserTaskKey,
} from '../keys.js';

/**
 * One step of work inside the engine, as data: it can wait in the queue of a command, in the state when a command
 * has done enough, and in an incident that repeats it once somebody has mended the cause.
 */
export type Step =
  /** Runs what an element does when a token reaches it: input mappings, subscriptions, job. */
  | { readonly do: 'activate'; readonly elementInstanceKey: ElementInstanceKey }
  /** Runs what an element does when its work is done: output mappings, outgoing flows. */
  | { readonly do: 'complete'; readonly elementInstanceKey: ElementInstanceKey }
  /** Creates the job of an execution listener; after the last one the element begins or is left. */
  | {
      readonly do: 'askExecutionListener';
      readonly elementInstanceKey: ElementInstanceKey;
      readonly event: 'START' | 'END';
      readonly index: number;
    }
  /** Opens the boundary events of an element and starts its work. */
  | { readonly do: 'begin'; readonly elementInstanceKey: ElementInstanceKey }
  /** Begins the iterations of a parallel multi-instance body that have not begun. */
  | { readonly do: 'enterIterations'; readonly elementInstanceKey: ElementInstanceKey }
  /** Lets an element go whose work and end listeners are done. */
  | { readonly do: 'leave'; readonly elementInstanceKey: ElementInstanceKey }
  /** Goes on with the end of a user task, and of all around it, after its canceling listeners. */
  | { readonly do: 'finishTermination'; readonly elementInstanceKey: ElementInstanceKey }
  /** Terminates an instance after an element that its client has named. */
  | { readonly do: 'terminateInstance'; readonly processInstanceKey: ProcessInstanceKey }
  /** Lets the token on a flow reach the target of the flow. */
  | { readonly do: 'arrive'; readonly scopeKey: ScopeKey; readonly sequenceFlowId: string }
  /** Looks again whether the inclusive gateways of a scope have all the tokens that can come. */
  | { readonly do: 'recheckJoins'; readonly scopeKey: ScopeKey }
  /** Puts a job back into its queue that ran out of retries or whose error nothing caught. */
  | { readonly do: 'retryJob'; readonly jobKey: JobKey }
  /** Asks the listeners of a user task from the first one on. */
  | { readonly do: 'restartListeners'; readonly userTaskKey: UserTaskKey }
  /** Gives a new subscription what the message buffer holds for it. */
  | { readonly do: 'correlateBuffered'; readonly messageSubscriptionKey: MessageSubscriptionKey }
  /** Gives a signal that was broadcast to one that waited for it. */
  | {
      readonly do: 'deliverSignal';
      readonly signalSubscriptionKey: SignalSubscriptionKey;
      readonly variables: Variables;
    }
  /** Starts a process on a signal that was broadcast. */
  | {
      readonly do: 'startOnSignal';
      readonly signalSubscriptionKey: SignalSubscriptionKey;
      readonly variables: Variables;
    }
  /** Starts a process that buffered messages wait for, now that an instance with their key has ended. */
  | { readonly do: 'startBuffered'; readonly processDefinitionId: string; readonly correlationKey: string }
  /** Creates the job of the next task listener of a user task, or completes the task after the last. */
  | { readonly do: 'askNextListener'; readonly userTaskKey: UserTaskKey };

/** A step that waits, and how many steps without a wait led to it. */
export interface DeferredStep {
  readonly step: Step;
  readonly depth: number;
}
