import type { AfrondWeigering } from '../../domain/taak/taak-afronding.js';

/**
 * What the portal asks of the process engine; implemented over the official SDK in `camunda.ts`, faked
 * in tests. Every call throws `EngineUnavailable` when the engine does not answer.
 */
export interface CamundaPort {
  /** How the engine is now; never throws. `ill`: it answers, but cannot keep what is asked, as on a full disk. */
  health(): Promise<'ok' | 'ill' | 'unreachable'>;
  /** Open tasks of one of `groups`, whoever has them, and those that `assignee` has; each with its casus. */
  searchUserTasks(who: { groups: readonly string[]; assignee: string }): Promise<ListedTask[]>;
  /** The task, open or not, or null when the engine does not know it. */
  getUserTask(userTaskKey: string): Promise<UserTask | null>;
  /** The variables that the task sees, by name. */
  getUserTaskVariables(userTaskKey: string): Promise<Record<string, unknown>>;
  /** The deployed half of the form, as parsed JSON; null when the task has none. */
  getUserTaskForm(userTaskKey: string): Promise<unknown>;
  /** `denied`: this task is not for this person; the listener refused. */
  assignUserTask(userTaskKey: string, assignee: string): Promise<'assigned' | 'taken' | 'denied'>;
  unassignUserTask(userTaskKey: string): Promise<void>;
  completeUserTask(userTaskKey: string, variables: Record<string, unknown>): Promise<CompletionResult>;
  /** The instance and every instance that it called, directly or further down; the instance itself first. */
  listInstanceTree(processInstanceKey: string): Promise<ProcessInstance[]>;
  listElementInstances(processInstanceKey: string): Promise<ElementInstance[]>;
  getProcessDefinitionXml(processDefinitionKey: string): Promise<string>;
}

export interface UserTask {
  userTaskKey: string;
  elementId: string;
  elementInstanceKey: string;
  processInstanceKey: string;
  isOpen: boolean;
  assignee: string | null;
  candidateGroups: string[];
  dueDate: string | null;
  /** When whoever has it is reminded; before the due date. */
  followUpDate: string | null;
  /** 0-100; higher goes first. */
  priority: number;
  customHeaders: Record<string, string>;
}

export interface ListedTask extends UserTask {
  /** The one variable that lists need; null when the instance has none. */
  casusId: string | null;
}

export interface ProcessInstance {
  processInstanceKey: string;
  processDefinitionId: string;
  processDefinitionName: string;
  processDefinitionKey: string;
  state: 'ACTIVE' | 'COMPLETED' | 'TERMINATED';
}

export interface ElementInstance {
  elementId: string;
  elementName: string;
  type: string;
  state: 'ACTIVE' | 'COMPLETED' | 'TERMINATED';
  hasIncident: boolean;
}

export type CompletionResult =
  | { outcome: 'completed' }
  /** The listener refused for one of the reasons of the domain; null when it named none that we know. */
  | { outcome: 'denied'; reason: AfrondWeigering | null }
  /** Somebody else finished or cancelled the task in the meantime. */
  | { outcome: 'gone' };

/** The engine did not answer, or not in time; what it did with the request is not known. */
export class EngineUnavailable extends Error {
  constructor(options?: ErrorOptions) {
    super('Expected an answer of the process engine, but none came', options);
    this.name = 'EngineUnavailable';
  }
}
