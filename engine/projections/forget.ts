import type Database from 'libsql';
import { statement } from './statement.js';

/** Where rows of a process instance stand, itself first: without it, whoever looks finds nothing to go on from. */
const tables = [
  'search_process_instances',
  'search_variables',
  'search_jobs',
  'search_incidents',
  'search_message_subscriptions',
  'search_correlated_messages',
  'search_element_instances',
];

/**
 * Deletes up to `most` rows of a process instance, or of a decision that a client had evaluated; the flows that an
 * instance took, and the candidates of a task, go along at once. Gives how many; 0 when none is left.
 */
export function forget(db: Database.Database, key: number, most: number): number {
  let deleted = 0;
  const take = (sql: string, ...params: number[]) => {
    if (deleted < most) deleted += statement(db, sql).run(...params, most - deleted).changes;
  };
  for (const table of tables) {
    const rows = `SELECT rowid FROM ${table} WHERE process_instance_key = ? LIMIT ?`;
    take(`DELETE FROM ${table} WHERE rowid IN (${rows})`, key);
  }
  const decisions = 'SELECT decision_evaluation_instance_key FROM search_decision_instances';
  for (const column of ['process_instance_key', 'decision_evaluation_key']) {
    take(
      `DELETE FROM search_decision_instances WHERE decision_evaluation_instance_key IN
         (${decisions} WHERE ${column} = ? LIMIT ?)`,
      key,
    );
  }
  if (deleted < most) deleted += forgetUserTasks(db, key, most - deleted);
  if (deleted < most) {
    const flows = 'DELETE FROM search_sequence_flows WHERE process_instance_key = ?';
    deleted += statement(db, flows).run(key).changes;
  }
  return deleted;
}

// helpers

function forgetUserTasks(db: Database.Database, key: number, most: number): number {
  const tasks = 'SELECT user_task_key FROM search_user_tasks WHERE process_instance_key = ? LIMIT ?';
  for (const table of ['search_user_task_groups', 'search_user_task_users'])
    statement(db, `DELETE FROM ${table} WHERE user_task_key IN (${tasks})`).run(key, most);
  return statement(db, `DELETE FROM search_user_tasks WHERE user_task_key IN (${tasks})`).run(key, most)
    .changes;
}
