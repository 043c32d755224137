import { DEFAULT_TENANT } from '../keys.js';
import { toUserTask, type UserTaskItem } from './user-task-item.js';
import type { SearchSpec } from './search/field.js';

const states = [
  'COMPLETED',
  'CANCELED',
  'FAILED',
  'CREATED',
  'ASSIGNING',
  'CANCELING',
  'COMPLETING',
  'CREATING',
  'UPDATING',
];

export const userTaskSearch: SearchSpec<UserTaskItem> = {
  from: 'search_user_tasks t',
  key: 't.user_task_key',
  select: 't.*',
  fields: {
    userTaskKey: { kind: 'key', column: 't.user_task_key' },
    name: { kind: 'string', column: 't.name' },
    state: { kind: 'enum', column: 't.state', values: states },
    assignee: { kind: 'string', column: 't.assignee' },
    candidateGroup: {
      kind: 'member',
      from: 'search_user_task_groups g',
      link: 'g.user_task_key',
      key: 't.user_task_key',
      column: 'g.candidate_group',
    },
    candidateUser: {
      kind: 'member',
      from: 'search_user_task_users u',
      link: 'u.user_task_key',
      key: 't.user_task_key',
      column: 'u.candidate_user',
    },
    dueDate: { kind: 'date', column: 't.due_date' },
    followUpDate: { kind: 'date', column: 't.follow_up_date' },
    creationDate: { kind: 'date', column: 't.creation_date' },
    completionDate: { kind: 'date', column: 't.completion_date' },
    priority: { kind: 'int', column: 't.priority' },
    elementId: { kind: 'string', column: 't.element_id' },
    elementInstanceKey: { kind: 'key', column: 't.element_instance_key' },
    processInstanceKey: { kind: 'key', column: 't.process_instance_key' },
    processDefinitionKey: { kind: 'key', column: 't.process_definition_key' },
    processDefinitionId: { kind: 'string', column: 't.process_definition_id' },
    processInstanceVariables: { kind: 'variables', scope: 't.process_instance_key' },
    localVariables: { kind: 'variables', scope: 't.element_instance_key' },
    tags: { kind: 'tags', column: 't.tags' },
    tenantId: { kind: 'string', column: `'${DEFAULT_TENANT}'` },
  },
  sortable: {
    name: 't.name',
    priority: 't.priority',
    creationDate: 't.creation_date',
    completionDate: 't.completion_date',
    followUpDate: 't.follow_up_date',
    dueDate: 't.due_date',
  },
  toItem: toUserTask,
};

/** The same search for the tasks of one group: state and due date come from the index of the group. */
const searchOfGroup: SearchSpec<UserTaskItem> = {
  ...userTaskSearch,
  from: 'search_user_task_groups g LEFT JOIN search_user_tasks t ON t.user_task_key = g.user_task_key',
  key: 'g.user_task_key',
  fields: {
    ...userTaskSearch.fields,
    candidateGroup: { kind: 'string', column: 'g.candidate_group' },
    state: { kind: 'enum', column: 'g.state', values: states },
    dueDate: { kind: 'date', column: 'g.due_date' },
  },
  sortable: { ...userTaskSearch.sortable, dueDate: 'g.due_date' },
};

/** The search that answers this filter: one group asked for by name has an index of its own. */
export function userTaskSearchFor(unsafeFilter: unknown): SearchSpec<UserTaskItem> {
  const group = isObject(unsafeFilter) ? unsafeFilter['candidateGroup'] : undefined;
  return namesOneGroup(group) ? searchOfGroup : userTaskSearch;
}

function namesOneGroup(unsafe: unknown): boolean {
  if (!isObject(unsafe)) return typeof unsafe === 'string';
  const list = unsafe['$in'];
  return typeof unsafe['$eq'] === 'string' || (Array.isArray(list) && list.length === 1);
}

function isObject(unsafe: unknown): unsafe is Record<string, unknown> {
  return unsafe !== null && typeof unsafe === 'object';
}
