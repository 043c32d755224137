import type {
  BpmnBusinessRuleTask,
  BpmnManualTask,
  BpmnReceiveTask,
  BpmnScriptTask,
  BpmnSendTask,
  BpmnServiceTask,
  BpmnTask,
  BpmnUserTask,
} from 'bpmn-moddle/types';
import type { ModdleElement } from 'moddle';
import type { ElementType } from './element-type.js';
import type { DecisionTask, JobTask, PlainTask, ReceiveTask, ScriptTask, UserTask } from './executable.js';
import { Extensions } from './extensions.js';
import { readBinding } from './read-binding.js';
import type { ReadContext } from './read-context.js';
import { readBase } from './read-context.js';
import { readHeaders, readJob } from './read-job.js';
import { readMessage } from './read-message.js';
import { readTaskListeners } from './read-task-listeners.js';
import { readFeel, readRequiredValue, readValue } from './read-value.js';

export function readServiceTask(task: ModdleElement<BpmnServiceTask>, context: ReadContext): JobTask {
  return readJobTask(task, 'SERVICE_TASK', new Extensions(task), context);
}

export function readSendTask(task: ModdleElement<BpmnSendTask>, context: ReadContext): JobTask {
  return readJobTask(task, 'SEND_TASK', new Extensions(task), context);
}

/** A script is FEEL that the engine evaluates, or the job of a worker. */
export function readScriptTask(
  task: ModdleElement<BpmnScriptTask>,
  context: ReadContext,
): ScriptTask | JobTask | null {
  const extensions = new Extensions(task);
  const script = extensions.get('zeebe:Script');
  if (script === null) return readJobTask(task, 'SCRIPT_TASK', extensions, context);

  const { problems } = context;
  const base = readBase(task, 'SCRIPT_TASK', 'both', extensions, context);
  if (!script.resultVariable) problems.add(task.id, 'must have a result variable for its script');
  if (extensions.get('zeebe:TaskDefinition') !== null)
    problems.add(task.id, 'must have either a script or a task definition, not both');
  extensions.refuseUnread(problems);
  const feel = readFeel(script.expression ?? '', place(task, 'script'), problems);
  if (feel === null) return null;
  const resultVariable = script.resultVariable ?? '';
  return { ...base, kind: 'scriptTask', script: feel, resultVariable, boundaryEvents: [] };
}

/** A task of no kind, or one that is done outside any system. */
export function readPlainTask(
  task: ModdleElement<BpmnTask | BpmnManualTask>,
  elementType: 'TASK' | 'MANUAL_TASK',
  context: ReadContext,
): PlainTask {
  const extensions = new Extensions(task);
  const base = readBase(task, elementType, 'both', extensions, context);
  extensions.refuseUnread(context.problems);
  return { ...base, kind: 'plainTask', boundaryEvents: [] };
}

export function readBusinessRuleTask(
  task: ModdleElement<BpmnBusinessRuleTask>,
  context: ReadContext,
): DecisionTask | JobTask {
  const extensions = new Extensions(task);
  const called = extensions.get('zeebe:CalledDecision');
  if (called === null) return readJobTask(task, 'BUSINESS_RULE_TASK', extensions, context);

  const base = readBase(task, 'BUSINESS_RULE_TASK', 'both', extensions, context);
  if (!called.resultVariable) context.problems.add(task.id, 'must have a result variable for its decision');
  if (extensions.get('zeebe:TaskDefinition') !== null) {
    context.problems.add(task.id, 'must have either a called decision or a task definition, not both');
  }
  extensions.refuseUnread(context.problems);
  return {
    ...base,
    kind: 'decisionTask',
    decisionId: readRequiredValue(called.decisionId, place(task, 'decision id'), context.problems),
    binding: readBinding(called, task.id, context.problems),
    resultVariable: called.resultVariable ?? '',
    boundaryEvents: [],
  };
}

export function readReceiveTask(task: ModdleElement<BpmnReceiveTask>, context: ReadContext): ReceiveTask {
  const extensions = new Extensions(task);
  const base = readBase(task, 'RECEIVE_TASK', 'both', extensions, context);
  extensions.refuseUnread(context.problems);
  if (task.instantiate)
    context.problems.add(task.id, 'a receive task that starts the process is not supported');
  return {
    ...base,
    kind: 'receiveTask',
    catches: readMessage(task.messageRef, task.id, context.problems),
    boundaryEvents: [],
  };
}

export function readUserTask(task: ModdleElement<BpmnUserTask>, context: ReadContext): UserTask {
  const { problems } = context;
  const extensions = new Extensions(task);
  const base = readBase(task, 'USER_TASK', 'both', extensions, context);
  if (extensions.get('zeebe:UserTask') === null) {
    problems.add(task.id, 'only Camunda user tasks are supported: add <zeebe:userTask />');
  }
  const assignment = extensions.get('zeebe:AssignmentDefinition');
  const schedule = extensions.get('zeebe:TaskSchedule');
  const form = extensions.get('zeebe:FormDefinition');
  const optional = (text: string | undefined, what: string) => readValue(text, place(task, what), problems);
  if (form?.formKey)
    problems.add(task.id, 'a form key is not supported: use a form id or an external reference');
  if (form?.formId && form.externalReference) {
    problems.add(task.id, 'must have either a form id or an external reference, not both');
  }
  const formId = optional(form?.formId, 'form id');
  const userTask: UserTask = {
    ...base,
    kind: 'userTask',
    assignee: optional(assignment?.assignee, 'assignee'),
    candidateGroups: optional(assignment?.candidateGroups, 'candidate groups'),
    candidateUsers: optional(assignment?.candidateUsers, 'candidate users'),
    dueDate: optional(schedule?.dueDate, 'due date'),
    followUpDate: optional(schedule?.followUpDate, 'follow-up date'),
    priority: optional(extensions.get('zeebe:PriorityDefinition')?.priority, 'priority'),
    form: formId && { formId, binding: readBinding(form, task.id, problems) },
    externalReference: optional(form?.externalReference, 'external reference'),
    headers: readHeaders(extensions),
    listeners: readTaskListeners(task.id, extensions, problems),
    boundaryEvents: [],
  };
  extensions.refuseUnread(problems);
  return userTask;
}

// helpers

function readJobTask(
  task: ModdleElement<BpmnServiceTask | BpmnSendTask | BpmnScriptTask | BpmnBusinessRuleTask>,
  elementType: ElementType,
  extensions: Extensions,
  context: ReadContext,
): JobTask {
  const base = readBase(task, elementType, 'both', extensions, context);
  const job = readJob(task.id, extensions, context.problems);
  extensions.refuseUnread(context.problems);
  return { ...base, kind: 'jobTask', ...job, boundaryEvents: [] };
}

function place(element: { id?: string }, what: string) {
  return { elementId: element.id, what };
}
