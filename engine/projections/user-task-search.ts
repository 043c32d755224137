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
  group: 'userTasks',
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
      of: { kind: 'string', column: 'g.candidate_group' },
    },
    candidateUser: {
      kind: 'member',
      from: 'search_user_task_users u',
      link: 'u.user_task_key',
      key: 't.user_task_key',
      of: { kind: 'string', column: 'u.candidate_user' },
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

/** More groups than this are looked up one by one instead: each makes the statement longer. */
const mostGroups = 50;
/** Who looks at a list of tasks sees the first of them: that there are more than this is all that is said. */
const highestTotal = 1_000;

/**
 * The search that answers this filter. Of groups that are asked for by name, state and due date come from the index of
 * each group, and what several groups have is merged.
 */
export function userTaskSearchFor(unsafeFilter: unknown): SearchSpec<UserTaskItem> {
  const groups = isObject(unsafeFilter) ? namedGroups(unsafeFilter['candidateGroup']) : [];
  return groups.length === 0 || groups.length > mostGroups ? userTaskSearch : searchOfGroups(groups);
}

/** The plus keeps the condition on the name out of the choice of an index: the parts say it already. */
function searchOfGroups(groups: readonly string[]): SearchSpec<UserTaskItem> {
  return {
    ...userTaskSearch,
    from: 'search_user_task_groups g LEFT JOIN search_user_tasks t ON t.user_task_key = g.user_task_key',
    key: 'g.user_task_key',
    fields: {
      ...userTaskSearch.fields,
      candidateGroup: { kind: 'string', column: '+g.candidate_group' },
      state: { kind: 'enum', column: 'g.state', values: states },
      dueDate: { kind: 'date', column: 'g.due_date' },
    },
    sortable: { ...userTaskSearch.sortable, dueDate: 'g.due_date' },
    merged: {
      parts: groups.map((group) => ({ text: 'g.candidate_group = ?', params: [group] })),
      table: 'search_user_tasks t',
      key: 't.user_task_key',
    },
    highestTotal,
  };
}

/** The groups of a condition that does nothing but name them; none when it says anything else. */
function namedGroups(unsafe: unknown): string[] {
  if (typeof unsafe === 'string') return [unsafe];
  if (!isObject(unsafe)) return [];
  const said = Object.entries(unsafe).filter(([, operand]) => !Array.isArray(operand) || operand.length > 0);
  const [[operator, operand] = []] = said;
  if (said.length !== 1) return [];
  if (operator === '$eq') return typeof operand === 'string' ? [operand] : [];
  if (operator !== '$in' || !Array.isArray(operand)) return [];
  return operand.every((group) => typeof group === 'string') ? [...new Set<string>(operand)] : [];
}

function isObject(unsafe: unknown): unsafe is Record<string, unknown> {
  return unsafe !== null && typeof unsafe === 'object';
}
