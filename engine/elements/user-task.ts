import { boundForm } from '../behavior/bindings.js';
import {
  evaluateInteger,
  evaluateText,
  evaluateTexts,
  evaluateValue,
  wrongType,
} from '../behavior/evaluate.js';
import { StepStuck } from '../behavior/incidents.js';
import { beginChange } from '../behavior/task-listeners.js';
import { withoutZoneName } from '../iso-8601.js';
import { elementFacts } from '../behavior/visit.js';
import type { Visit } from '../behavior/visit.js';
import type { Work } from '../behavior/work.js';
import type { FormKey, UserTaskKey } from '../keys.js';
import type { ModelValue } from '../model/expression.js';
import type { UserTask } from '../model/executable.js';
import type { ElementBehavior } from './element-behavior.js';

/** The priority of a task whose model names none (user-tasks.md, priority). */
const DEFAULT_PRIORITY = 50;
const HIGHEST_PRIORITY = 100;

/** Waits for a person (user-tasks.md). */
export const userTask: ElementBehavior<UserTask> = {
  activate(work, visit) {
    const { element, key } = visit;
    const texts = (value: ModelValue | null, what: string) =>
      value === null ? [] : evaluateTexts(work, value, key, what);
    const userTaskKey = work.newKey<UserTaskKey>();
    const assignee = optionalText(work, visit, element.assignee, 'the assignee');
    const { creating, assigning } = element.listeners;
    const isAsked = creating.length > 0 || (assignee !== null && assigning.length > 0);
    work.emit({
      type: 'userTaskCreated',
      ...elementFacts(visit),
      userTaskKey,
      processName: visit.definition.name,
      assignee: isAsked ? null : assignee,
      candidateGroups: texts(element.candidateGroups, 'the candidate groups'),
      candidateUsers: texts(element.candidateUsers, 'the candidate users'),
      dueDate: optionalDate(work, visit, element.dueDate, 'the due date'),
      followUpDate: optionalDate(work, visit, element.followUpDate, 'the follow-up date'),
      priority: priorityOf(work, visit),
      formKey: formKeyOf(work, visit),
      externalFormReference: optionalText(
        work,
        visit,
        element.externalReference,
        'the external form reference',
      ),
      customHeaders: element.headers,
      tags: visit.instance.tags,
    });
    const task = isAsked ? work.state.userTasks.get(userTaskKey) : undefined;
    if (task === undefined) return;
    // The assignee of the model is given to the task after the creation: its assigning listeners have a say in it.
    const changes = assignee === null ? {} : { assignee };
    beginChange(work, task, { transition: 'CREATING', changes, action: '' });
  },
};

// helpers

/** Null and the empty string mean that there is none. */
function optionalText(work: Work, visit: Visit, value: ModelValue | null, what: string): string | null {
  if (value === null) return null;
  const text = evaluateValue(work, value, visit.key);
  if (text === null || text === '') return null;
  if (typeof text !== 'string') throw wrongType(what, 'a string', value, text);
  return text;
}

function optionalDate(work: Work, visit: Visit, value: ModelValue | null, what: string): string | null {
  const text = optionalText(work, visit, value, what);
  if (text === null) return null;
  const date = withoutZoneName(text);
  if (date !== null) return date;
  throw new StepStuck('EXTRACT_VALUE_ERROR', `Expected ${what} to be an ISO 8601 date and time with offset`);
}

function priorityOf(work: Work, visit: Visit<UserTask>): number {
  const { priority } = visit.element;
  if (priority === null) return DEFAULT_PRIORITY;
  const number = evaluateInteger(work, priority, visit.key, 'the priority');
  if (number < 0 || number > HIGHEST_PRIORITY) {
    throw new StepStuck('EXTRACT_VALUE_ERROR', `Expected the priority to lie from 0 to ${HIGHEST_PRIORITY}`);
  }
  return number;
}

function formKeyOf(work: Work, visit: Visit<UserTask>): FormKey | null {
  const { form } = visit.element;
  if (form === null) return null;
  const formId = evaluateText(work, form.formId, visit.key, 'the form id');
  const found = boundForm(work, visit, formId, form.binding);
  if (found === undefined) throw new StepStuck('FORM_NOT_FOUND', `Expected form '${formId}' to be deployed`);
  return found.key;
}
