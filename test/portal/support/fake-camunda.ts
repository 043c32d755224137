import { readFileSync } from 'node:fs';
import {
  type CamundaPort,
  type CompletionResult,
  type ElementInstance,
  EngineUnavailable,
  type ProcessInstance,
  type ListedTask,
} from '../../../portal/ports/camunda-port.js';

/** A process engine in memory: tasks that can be claimed and completed, instances that can be looked at. */
export class FakeCamunda implements CamundaPort {
  readonly tasks = new Map<string, ListedTask>();
  readonly variables = new Map<string, Record<string, unknown>>();
  readonly completed: { userTaskKey: string; variables: Record<string, unknown> }[] = [];
  readonly instances = new Map<string, ProcessInstance[]>();
  readonly elements = new Map<string, ElementInstance[]>();
  /** What the listener answers to the next completion. */
  nextCompletion: CompletionResult = { outcome: 'completed' };
  isDown = false;
  /** It answers, but its disk is full. */
  isIll = false;
  /** Down from the moment of completing only, as when a listener does not answer. */
  isSilentOnCompletion = false;

  /** How many questions were asked. */
  questions = 0;

  addTask(
    task: Partial<ListedTask> & Pick<ListedTask, 'userTaskKey' | 'casusId'> & { taak: string },
  ): ListedTask {
    const { taak, ...rest } = task;
    const made: ListedTask = {
      elementId: 'Task_Test',
      elementInstanceKey: '1',
      processInstanceKey: '2',
      isOpen: true,
      assignee: null,
      candidateGroups: [],
      dueDate: null,
      followUpDate: null,
      priority: 50,
      customHeaders: { taak },
      ...rest,
    };
    this.tasks.set(made.userTaskKey, made);
    return made;
  }

  async health() {
    if (this.isIll) return 'ill' as const;
    return this.isDown ? ('unreachable' as const) : ('ok' as const);
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
    return { casusId: this.tasks.get(userTaskKey)?.casusId, ...this.variables.get(userTaskKey) };
  }

  /** Deployed halves that are not in `forms/`, by the name of their task. */
  readonly forms = new Map<string, object>();

  async getUserTaskForm(userTaskKey: string): Promise<unknown> {
    this.answer();
    const taak = this.tasks.get(userTaskKey)?.customHeaders['taak'];
    return this.forms.get(taak ?? '') ?? JSON.parse(readFileSync(`forms/${taak}.form`, 'utf8'));
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
    this.questions += 1;
    if (this.isDown) throw new EngineUnavailable();
  }
}
