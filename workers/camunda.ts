/** What the workers ask of the process engine. `runtime.ts` implements it over the official SDK. */
export interface Camunda
  extends DecisionReader, HistoryEraser, EngineReader, EngineRepairer, TaskMover, TaskPlanner {
  /** Waits up to `requestTimeoutMs` for work. Rejects with any error when the engine does not answer. */
  activateJobs(request: ActivateJobs, signal: AbortSignal): Promise<Job[]>;
  completeJob(jobKey: string, variables: Variables): Promise<void>;
  /** Ends the work of a task listener: agreed, or denied with the reason that the person will read. */
  answerListener(jobKey: string, answer: { denied: boolean; reason?: string }): Promise<void>;
  failJob(jobKey: string, failure: JobFailure): Promise<void>;
  throwJobError(jobKey: string, errorCode: string): Promise<void>;
  /** A message with the same name, key and id that still waits in the engine gives `alreadyPublished`. */
  publishMessage(message: Message): Promise<'published' | 'alreadyPublished'>;
}

/** Reads which rule of which table led to an advice. */
export interface DecisionReader {
  /** Evaluations of the decisions in one process instance, newest first. */
  searchEvaluations(processInstanceKey: string): Promise<Evaluation[]>;
  /** The rules that matched, in the order of the table. */
  readMatchedRules(evaluationKey: string): Promise<MatchedRule[]>;
  /** Evaluates the newest version of a decision; null when no rule fits. */
  evaluateDecision(decisionId: string, variables: Variables): Promise<unknown>;
}

/** Looks at the engine from outside, for the check of every day: whole lists, to be held against the dossier. */
export interface EngineReader {
  /** The active instances of a process, with the casus that each names. */
  searchActiveInstances(processDefinitionId: string): Promise<ActiveInstance[]>;
  /** The element instances of all open user tasks. */
  searchOpenTasks(): Promise<string[]>;
  /** The active instances of these elements. */
  searchActiveElements(elementIds: readonly string[]): Promise<string[]>;
  /** Incidents that nobody resolved, with the casus of their instance. */
  searchIncidents(): Promise<OpenIncident[]>;
}

export interface OpenIncident {
  readonly incidentKey: string;
  readonly processDefinitionId: string;
  readonly casusId: string | null;
  readonly sinds: Date;
}

export interface ActiveInstance {
  readonly processInstanceKey: string;
  readonly casusId: string | null;
}

/** Lets the engine go on with what stands still. Each of these is refused when there is nothing to do any more. */
export interface EngineRepairer {
  /** Gives the job another try, when there is one, and resolves the incident. */
  resolveIncident(incident: { incidentKey: string; jobKey: string | null }): Promise<void>;
  /** Sets a variable of the process that the element belongs to. */
  setVariable(elementInstanceKey: string, variables: Variables): Promise<void>;
}

/** Gives open tasks to others. */
export interface TaskMover {
  /** Offers the task of this element to these groups, and takes it from who had claimed it; a task that ended stays so. */
  moveTask(elementInstanceKey: string, candidateGroups: readonly string[]): Promise<void>;
}

/** Moves the dates of a user task that is open. */
export interface TaskPlanner {
  /** `unknown`: the engine does not show the task yet; `ended`: there is nothing to plan any more. */
  planTask(
    elementInstanceKey: string,
    plan: {
      dueDate: string;
      followUpDate: string;
      priority: number;
      /** Left out: they stay as they are. Who has the task keeps it. */
      candidateGroups?: string[];
    },
  ): Promise<'planned' | 'unknown' | 'ended'>;
}

/** Removes what the engine remembers of casussen that were destroyed. */
export interface HistoryEraser {
  /** The instances that carry this casus, whatever became of them. */
  searchInstances(casusId: string): Promise<RememberedInstance[]>;
  /** Ends an instance that still runs. */
  cancelInstance(processInstanceKey: string): Promise<void>;
  /** Removes an ended instance, its variables and its evaluations of decisions. */
  deleteInstance(processInstanceKey: string): Promise<void>;
}

export interface RememberedInstance {
  readonly processInstanceKey: string;
  readonly isActive: boolean;
  /** The instance that called it; null for one that nobody called. */
  readonly calledBy: string | null;
}

export type Variables = Readonly<Record<string, unknown>>;

export interface ActivateJobs {
  readonly type: string;
  readonly worker: string;
  readonly maxJobs: number;
  /** How long the engine keeps a job for this worker before it gives it to another. */
  readonly lockMs: number;
  readonly requestTimeoutMs: number;
  /** Absent: all variables that the element sees. */
  readonly fetchVariables?: readonly string[];
}

export interface Job {
  readonly jobKey: string;
  readonly type: string;
  /** True when the job is a question of a user task to its listener. */
  readonly isTaskListener: boolean;
  /** True when the job runs before or after an element, as its listener. */
  readonly isExecutionListener: boolean;
  readonly processInstanceKey: string;
  readonly elementId: string;
  readonly elementInstanceKey: string;
  readonly retries: number;
  readonly customHeaders: Variables;
  readonly variables: Variables;
  readonly userTask: ListenedUserTask | null;
}

export interface ListenedUserTask {
  readonly userTaskKey: string;
  /** Opaque id of the person, null when nobody has claimed the task. */
  readonly assignee: string | null;
}

export interface JobFailure {
  /** What is left; 0 makes an incident. */
  readonly retries: number;
  readonly backoffMs: number;
  /** A code, never a text: it is shown and kept outside the dossier. */
  readonly reasonCode: string;
}

export interface Message {
  readonly name: string;
  readonly correlationKey: string;
  readonly messageId: string;
  readonly timeToLiveMs: number;
  readonly variables: Variables;
}

export interface Evaluation {
  readonly evaluationKey: string;
  readonly decisionId: string;
  readonly decisionVersion: number;
  /** The outcome as JSON value. */
  readonly result: unknown;
}

export interface MatchedRule {
  readonly ruleId: string;
  /** Counts from 1. */
  readonly ruleIndex: number;
}

/** The engine answered that this cannot be done; asking again gives the same answer. */
export class CamundaRefusal extends Error {
  readonly status: number;

  constructor(operation: string, status: number, options?: ErrorOptions) {
    super(`Expected the engine to accept ${operation}, but it answered ${status}`, options);
    this.name = 'CamundaRefusal';
    this.status = status;
  }
}
