import type Database from 'libsql';
import type { UserTaskAttributes } from '../events/user-task-events.js';
import type { Projection } from './projection.js';
import { momentFrom, momentOf } from './moment.js';
import { SearchTable } from './search-table.js';
import { statement } from './statement.js';

const table = new SearchTable('search_user_tasks', [
  'user_task_key',
  'name',
  'state',
  'assignee',
  'candidate_groups',
  'candidate_users',
  'due_date',
  'follow_up_date',
  'priority',
  'creation_date',
  'completion_date',
  'form_key',
  'external_form_reference',
  'custom_headers',
  'tags',
  'element_instance_key',
  'element_id',
  'process_instance_key',
  'root_process_instance_key',
  'process_definition_key',
  'process_definition_id',
  'process_definition_version',
  'process_name',
]);
/** For changes alone: a task has as many rows in it as it has groups. */
const groups = new SearchTable('search_user_task_groups', ['user_task_key', 'state']);

/**
 * The tables of user tasks. A task list is asked by candidate group and state, sorted by due date: those three stand
 * together in `user_task_groups`, so that its first page is read straight from the index however many tasks wait.
 */
export const userTasks: Projection = {
  tables: [table, groups],
  schema: `
    CREATE TABLE search_user_tasks (
      user_task_key INTEGER PRIMARY KEY,
      name TEXT,
      state TEXT NOT NULL,
      assignee TEXT,
      candidate_groups TEXT NOT NULL,
      candidate_users TEXT NOT NULL,
      due_date TEXT,
      follow_up_date TEXT,
      priority INTEGER NOT NULL,
      creation_date TEXT NOT NULL,
      completion_date TEXT,
      form_key INTEGER,
      external_form_reference TEXT,
      custom_headers TEXT NOT NULL,
      tags TEXT NOT NULL,
      element_instance_key INTEGER NOT NULL,
      element_id TEXT NOT NULL,
      process_instance_key INTEGER NOT NULL,
      root_process_instance_key INTEGER NOT NULL,
      process_definition_key INTEGER NOT NULL,
      process_definition_id TEXT NOT NULL,
      process_definition_version INTEGER NOT NULL,
      process_name TEXT
    );
    CREATE INDEX user_tasks_by_state ON search_user_tasks (state, due_date);
    CREATE INDEX user_tasks_by_assignee ON search_user_tasks (assignee, state, due_date) WHERE assignee IS NOT NULL;
    CREATE INDEX user_tasks_by_instance ON search_user_tasks (process_instance_key);
    CREATE INDEX user_tasks_by_element_instance ON search_user_tasks (element_instance_key);

    CREATE TABLE search_user_task_groups (
      user_task_key INTEGER NOT NULL,
      candidate_group TEXT NOT NULL,
      state TEXT NOT NULL,
      due_date TEXT
    );
    CREATE INDEX user_task_groups_by_group
      ON search_user_task_groups (candidate_group, state, due_date, user_task_key);
    CREATE INDEX user_task_groups_by_task ON search_user_task_groups (user_task_key, candidate_group);

    CREATE TABLE search_user_task_users (user_task_key INTEGER NOT NULL, candidate_user TEXT NOT NULL);
    CREATE INDEX user_task_users_by_user ON search_user_task_users (candidate_user, user_task_key);
    CREATE INDEX user_task_users_by_task ON search_user_task_users (user_task_key, candidate_user);
  `,
  on: {
    userTaskCreated(db, event) {
      table.insert(db, event.userTaskKey, {
        user_task_key: event.userTaskKey,
        name: event.elementName,
        state: 'CREATED',
        assignee: event.assignee,
        candidate_groups: JSON.stringify(event.candidateGroups),
        candidate_users: JSON.stringify(event.candidateUsers),
        due_date: momentFrom(event.dueDate),
        follow_up_date: momentFrom(event.followUpDate),
        priority: event.priority,
        creation_date: momentOf(event.timestamp),
        completion_date: null,
        form_key: event.formKey,
        external_form_reference: event.externalFormReference,
        custom_headers: JSON.stringify(event.customHeaders),
        tags: JSON.stringify(event.tags),
        element_instance_key: event.elementInstanceKey,
        element_id: event.elementId,
        process_instance_key: event.processInstanceKey,
        root_process_instance_key: event.rootProcessInstanceKey,
        process_definition_key: event.processDefinitionKey,
        process_definition_id: event.processDefinitionId,
        process_definition_version: event.processDefinitionVersion,
        process_name: event.processName,
      });
      for (const group of new Set(event.candidateGroups)) {
        statement(db, `INSERT INTO search_user_task_groups VALUES (?, ?, 'CREATED', ?)`).run(
          event.userTaskKey,
          group,
          momentFrom(event.dueDate),
        );
      }
      for (const user of new Set(event.candidateUsers)) {
        statement(db, 'INSERT INTO search_user_task_users VALUES (?, ?)').run(event.userTaskKey, user);
      }
    },
    userTaskAssigned(db, event) {
      update(db, event.userTaskKey, { assignee: event.assignee });
    },
    userTaskUpdated(db, event) {
      update(db, event.userTaskKey, event.changes);
    },
    userTaskChanging(db, event) {
      enter(db, event.userTaskKey, event.transition, null);
    },
    userTaskChanged(db, event) {
      update(db, event.userTaskKey, event.changes);
      enter(db, event.userTaskKey, 'CREATED', null);
    },
    userTaskChangeDenied(db, event) {
      enter(db, event.userTaskKey, 'CREATED', null);
    },
    userTaskCompleting(db, event) {
      enter(db, event.userTaskKey, 'COMPLETING', null);
    },
    userTaskCompletionDenied(db, event) {
      enter(db, event.userTaskKey, 'CREATED', null);
    },
    userTaskCompleted(db, event) {
      update(db, event.userTaskKey, event.corrections);
      enter(db, event.userTaskKey, 'COMPLETED', momentOf(event.timestamp));
    },
    userTaskCanceling(db, event) {
      enter(db, event.userTaskKey, 'CANCELING', null);
    },
    userTaskCanceled(db, event) {
      update(db, event.userTaskKey, event.corrections ?? {});
      enter(db, event.userTaskKey, 'CANCELED', momentOf(event.timestamp));
    },
  },
};

function enter(db: Database.Database, key: string, state: string, completionDate: string | null): void {
  table.change(db, key, { state, completion_date: completionDate });
  groups.change(db, key, { state });
}

function update(db: Database.Database, key: string, changes: Partial<UserTaskAttributes>): void {
  const { assignee, candidateGroups, candidateUsers, dueDate, followUpDate, priority } = changes;
  table.change(db, key, {
    ...(assignee !== undefined && { assignee }),
    ...(candidateGroups && { candidate_groups: JSON.stringify(candidateGroups) }),
    ...(candidateUsers && { candidate_users: JSON.stringify(candidateUsers) }),
    ...(dueDate !== undefined && { due_date: momentFrom(dueDate) }),
    ...(followUpDate !== undefined && { follow_up_date: momentFrom(followUpDate) }),
    ...(priority !== undefined && { priority }),
  });
  if (candidateGroups ?? candidateUsers ?? dueDate !== undefined) listCandidates(db, key);
}

/** Rewrites the candidates of a task from its own row. */
function listCandidates(db: Database.Database, key: string): void {
  table.flush(db);
  groups.flush(db);
  statement(db, 'DELETE FROM search_user_task_groups WHERE user_task_key = ?').run(key);
  statement(
    db,
    `INSERT INTO search_user_task_groups
     SELECT DISTINCT t.user_task_key, c.value, t.state, t.due_date
     FROM search_user_tasks t, json_each(t.candidate_groups) c WHERE t.user_task_key = ?`,
  ).run(key);
  statement(db, 'DELETE FROM search_user_task_users WHERE user_task_key = ?').run(key);
  statement(
    db,
    `INSERT INTO search_user_task_users
     SELECT DISTINCT t.user_task_key, c.value
     FROM search_user_tasks t, json_each(t.candidate_users) c WHERE t.user_task_key = ?`,
  ).run(key);
}
