import type { DecisionEvaluated } from '../events/decision-events.js';
import type { UserTaskAttributes } from '../events/user-task-events.js';
import type { FeelResult } from '../feel/feel.js';
import type { Variables } from '../json.js';
import type {
  DecisionDefinitionKey,
  DecisionEvaluationKey,
  IncidentKey,
  JobKey,
  MessageKey,
  ProcessDefinitionKey,
  ProcessInstanceKey,
  ScopeKey,
  SignalKey,
  UserTaskKey,
} from '../keys.js';
import type { ActivatedJob } from './activated-job.js';
import type { Deployment, Resource } from './deployment.js';

/** No result: REST answers 204. */
export type Nothing = void;

/** What each command takes and gives. `engine.execute` throws RejectionError when it is refused. */
export interface CommandTypes {
  /** One bad resource refuses all (INVALID_ARGUMENT). The extension of the name decides the kind. */
  deployResources: { input: { resources: readonly Resource[] }; result: Deployment };
  createProcessInstance: { input: CreateProcessInstance; result: CreatedProcessInstance };
  /**
   * The key is that of a process definition, of decision requirements or of a form. Refused with INVALID_STATE while
   * instances of the process run.
   */
  deleteResource: { input: { resourceKey: string; deleteHistory: boolean }; result: Nothing };
  /** Takes an evaluation with all its decisions off the disk; settles when nothing of it is there. */
  deleteDecisionInstance: { input: { decisionEvaluationKey: DecisionEvaluationKey }; result: Nothing };
  /**
   * Takes an instance, with all that it called, off the disk; settles when nothing of it is there. Refused with
   * INVALID_STATE while it runs.
   */
  deleteProcessInstance: { input: { processInstanceKey: ProcessInstanceKey }; result: Nothing };
  cancelProcessInstance: { input: { processInstanceKey: ProcessInstanceKey }; result: Nothing };
  /** `local` keeps the variables at this scope; otherwise each goes to the nearest scope that holds its name. */
  setVariables: { input: { scopeKey: ScopeKey; variables: Variables; local: boolean }; result: Nothing };
  activateJobs: { input: ActivateJobs; result: { jobs: ActivatedJob[] } };
  /** Jobs whose answer had nobody to go to any more. */
  yieldJobs: { input: { jobs: readonly { jobKey: JobKey; deadline: number }[] }; result: Nothing };
  completeJob: {
    input: { jobKey: JobKey; variables: Variables; result?: ListenerResult };
    result: Nothing;
  };
  failJob: { input: FailJob; result: Nothing };
  throwJobError: {
    input: { jobKey: JobKey; errorCode: string; errorMessage: string | null; variables: Variables };
    result: Nothing;
  };
  /** `timeout` (ms from now) moves the deadline of a job that a worker holds. */
  updateJob: { input: { jobKey: JobKey; retries?: number; timeout?: number }; result: Nothing };
  /**
   * Without `allowOverride` (default true) a task that somebody else has is refused (INVALID_STATE). As with every change
   * of a task, settles when all listeners have agreed; refused with INVALID_STATE when one denied.
   */
  assignUserTask: {
    input: { userTaskKey: UserTaskKey; assignee: string; allowOverride?: boolean; action?: string };
    result: Nothing;
  };
  unassignUserTask: { input: { userTaskKey: UserTaskKey; action?: string }; result: Nothing };
  /** An empty string clears a date, an empty list clears the candidates; what is absent or null stays as it is. */
  updateUserTask: {
    input: { userTaskKey: UserTaskKey; changes: Partial<UserTaskAttributes>; action?: string };
    result: Nothing;
  };
  /** Settles when all listeners have agreed; refused with INVALID_STATE when one denied. */
  completeUserTask: {
    input: { userTaskKey: UserTaskKey; variables: Variables; action?: string };
    result: Nothing;
  };
  /** Refused with ALREADY_EXISTS while a message with the same name, correlation key and id is buffered. */
  publishMessage: { input: PublishMessage; result: { messageKey: MessageKey } };
  /** Refused with NOT_FOUND when no subscription takes the message at once. */
  correlateMessage: {
    input: { name: string; correlationKey: string; variables: Variables };
    result: { messageKey: MessageKey; processInstanceKey: ProcessInstanceKey };
  };
  /** Reaches all that wait for the signal now, and starts the processes that begin with it. */
  broadcastSignal: { input: { signalName: string; variables: Variables }; result: { signalKey: SignalKey } };
  resolveIncident: { input: { incidentKey: IncidentKey }; result: Nothing };
  /** A failing evaluation is a result too: `failureMessage` says why. */
  evaluateDecision: {
    input: {
      decision: { key: DecisionDefinitionKey } | { id: string };
      variables: Variables;
    };
    result: DecisionEvaluated;
  };
  /** A read: gives no event. Refused with INVALID_ARGUMENT when the expression cannot be parsed. */
  evaluateExpression: { input: { expression: string; variables: Variables }; result: FeelResult };
  /** Answers once what has become due by it has been triggered (of a long backlog, a first part). */
  pinClock: { input: { timestamp: number }; result: Nothing };
  resetClock: { input: object; result: Nothing };
}

export type CommandType = keyof CommandTypes;
export type InputOf<Type extends CommandType> = CommandTypes[Type]['input'];
export type ResultOf<Type extends CommandType> = CommandTypes[Type]['result'];
export type CommandOf<Type extends CommandType> = { readonly type: Type } & Readonly<InputOf<Type>>;
export type Command = { [Type in CommandType]: CommandOf<Type> }[CommandType];

export interface CreateProcessInstance {
  /** By id: `version` absent or -1 takes the newest. */
  processDefinition: { key: ProcessDefinitionKey } | { id: string; version?: number };
  variables: Variables;
  tags?: readonly string[];
  businessId?: string;
  /** Elements to begin at instead of the none start event; one that stands there twice begins twice. */
  startAt?: readonly string[];
  /** Elements after which the instance is terminated, whether they completed or were terminated. */
  endAfter?: readonly string[];
}

export interface CreatedProcessInstance {
  processInstanceKey: ProcessInstanceKey;
  processDefinitionKey: ProcessDefinitionKey;
  processDefinitionId: string;
  processDefinitionVersion: number;
  variables: Variables;
  tags: readonly string[];
  businessId: string | null;
}

export interface ActivateJobs {
  jobType: string;
  worker: string;
  /** How long the worker may hold each job, in ms. */
  timeout: number;
  maxJobsToActivate: number;
  /** Empty or absent: all variables that the element sees. */
  fetchVariables?: readonly string[];
}

export interface FailJob {
  jobKey: JobKey;
  /** Absent: one less than it had. */
  retries?: number;
  errorMessage: string | null;
  /** How long to wait before the job is handed out again, in ms. */
  retryBackOff?: number;
  variables: Variables;
}

/** The answer of a task listener. */
export interface ListenerResult {
  denied: boolean;
  deniedReason: string | null;
  corrections: Partial<UserTaskAttributes>;
}

export interface PublishMessage {
  name: string;
  /** Empty: the message can only start processes. */
  correlationKey: string;
  /** How long the message waits for a subscription, in ms. */
  timeToLive: number;
  messageId: string | null;
  variables: Variables;
}
