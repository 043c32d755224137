/** What the portal asks of the process engine. Implemented over the official SDK in `camunda.ts`, faked in tests. */
export interface CamundaPort {
  /** Open (CREATED) user tasks that one of `groups` may take, or that `assignee` has. */
  searchUserTasks(filter: { groups: string[]; assignee: string }): Promise<UserTask[]>;
  /** Open user tasks of one process variable `casusId`, whoever has them. */
  searchCasusTasks(casusId: string): Promise<UserTask[]>;
  /** The task, or null when the engine does not know it (any more). */
  getUserTask(userTaskKey: string): Promise<UserTask | null>;
  /** Local and inherited variables of the task. */
  getUserTaskVariables(userTaskKey: string): Promise<Record<string, unknown>>;
  /** Gives the task to `assignee`; `false` when somebody else has it. */
  assignUserTask(userTaskKey: string, assignee: string): Promise<boolean>;
  unassignUserTask(userTaskKey: string): Promise<void>;
  completeUserTask(userTaskKey: string, variables: Record<string, unknown>): Promise<CompletionResult>;
  /** The deployed half of the form, as parsed JSON. */
  getUserTaskForm(userTaskKey: string): Promise<unknown>;
  /** The process instance of a casus, or null when the engine has none. */
  findCasusInstance(casusId: string): Promise<ProcessInstance | null>;
  /** Instance and every instance that it called, directly or further down. */
  listInstanceTree(processInstanceKey: string): Promise<ProcessInstance[]>;
  listElementInstances(processInstanceKey: string): Promise<ElementInstance[]>;
  getProcessDefinitionXml(processDefinitionKey: string): Promise<string>;
}

export interface UserTask {
  userTaskKey: string;
  elementId: string;
  elementInstanceKey: string;
  processInstanceKey: string;
  processDefinitionKey: string;
  processDefinitionId: string;
  state: string;
  assignee: string | null;
  candidateGroups: string[];
  dueDate: string | null;
  followUpDate: string | null;
  priority: number;
  customHeaders: Record<string, string>;
}

export interface ProcessInstance {
  processInstanceKey: string;
  processDefinitionId: string;
  processDefinitionKey: string;
  parentElementInstanceKey: string | null;
  state: string;
}

export interface ElementInstance {
  elementInstanceKey: string;
  elementId: string;
  elementName: string;
  type: string;
  state: 'ACTIVE' | 'COMPLETED' | 'TERMINATED';
  startDate: string;
  endDate: string | null;
  hasIncident: boolean;
}

export type CompletionResult =
  | { outcome: 'completed' }
  /** The listener refused, `reason` is Dutch and free of personal data. */
  | { outcome: 'denied'; reason: string }
  /** Somebody else finished or cancelled the task in the meantime. */
  | { outcome: 'gone' };

/** The engine did not answer; nothing is known about the outcome. */
export class EngineUnavailable extends Error {
  constructor(options?: ErrorOptions) {
    super('Expected an answer of the process engine, but none came', options);
    this.name = 'EngineUnavailable';
  }
}
