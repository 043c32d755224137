import { readFileSync } from 'node:fs';
import {
  type CamundaPort,
  type CompletionResult,
  type ElementInstance,
  EngineUnavailable,
  type ProcessInstance,
  type UserTask,
} from '../../../portal/ports/camunda-port.js';

/** A process engine in memory: tasks that can be claimed and completed, instances that can be looked at. */
export class FakeCamunda implements CamundaPort {
  readonly tasks = new Map<string, UserTask>();
  readonly variables = new Map<string, Record<string, unknown>>();
  readonly completed: { userTaskKey: string; variables: Record<string, unknown> }[] = [];
  readonly instances = new Map<string, ProcessInstance[]>();
  readonly elements = new Map<string, ElementInstance[]>();
  /** What the listener answers to the next completion. */
  nextCompletion: CompletionResult = { outcome: 'completed' };
  isDown = false;
  /** Down from the moment of completing only, as when a listener does not answer. */
  isSilentOnCompletion = false;

  addTask(task: Partial<UserTask> & Pick<UserTask, 'userTaskKey' | 'casusId'> & { taak: string }): UserTask {
    const { taak, ...rest } = task;
    const made: UserTask = {
      elementId: 'Task_Test',
      elementInstanceKey: '1',
      processInstanceKey: '2',
      isOpen: true,
      assignee: null,
      candidateGroups: [],
      dueDate: null,
      priority: 50,
      customHeaders: { taak },
      ...rest,
    };
    this.tasks.set(made.userTaskKey, made);
    return made;
  }

  async isReachable() {
    return !this.isDown;
  }

  async searchUserTasks({ groups, assignee }: { groups: readonly string[]; assignee: string }) {
    this.answer();
    return [...this.tasks.values()].filter(
      (task) =>
        task.isOpen &&
        (task.assignee === assignee || task.candidateGroups.some((group) => groups.includes(group))),
    );
  }

  async getUserTask(userTaskKey: string) {
    this.answer();
    return this.tasks.get(userTaskKey) ?? null;
  }

  async getUserTaskVariables(userTaskKey: string) {
    this.answer();
    return this.variables.get(userTaskKey) ?? {};
  }

  async getUserTaskForm(userTaskKey: string): Promise<unknown> {
    this.answer();
    const taak = this.tasks.get(userTaskKey)?.customHeaders['taak'];
    return JSON.parse(readFileSync(`forms/${taak}.form`, 'utf8'));
  }

  async assignUserTask(userTaskKey: string, assignee: string): Promise<'assigned' | 'taken'> {
    this.answer();
    const task = this.tasks.get(userTaskKey);
    if (task === undefined || task.assignee !== null) return 'taken';
    task.assignee = assignee;
    return 'assigned';
  }

  async unassignUserTask(userTaskKey: string) {
    this.answer();
    const task = this.tasks.get(userTaskKey);
    if (task) task.assignee = null;
  }

  async completeUserTask(userTaskKey: string, variables: Record<string, unknown>): Promise<CompletionResult> {
    this.answer();
    if (this.isSilentOnCompletion) throw new EngineUnavailable();
    if (this.nextCompletion.outcome === 'completed') {
      this.completed.push({ userTaskKey, variables });
      const task = this.tasks.get(userTaskKey);
      if (task) task.isOpen = false;
    }
    return this.nextCompletion;
  }

  async listInstanceTree(processInstanceKey: string) {
    this.answer();
    return this.instances.get(processInstanceKey) ?? [];
  }

  async listElementInstances(processInstanceKey: string) {
    this.answer();
    return this.elements.get(processInstanceKey) ?? [];
  }

  async getProcessDefinitionXml(processDefinitionKey: string) {
    this.answer();
    return readFileSync(`bpmn/${processDefinitionKey}.bpmn`, 'utf8');
  }

  private answer(): void {
    if (this.isDown) throw new EngineUnavailable();
  }
}
