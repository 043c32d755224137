import type Database from 'libsql';
import type { Projection } from './projection.js';
import { statement } from './statement.js';

/** What belongs to process instances, the tables that point to others first. */
const belongings = [
  `search_user_task_groups WHERE user_task_key IN
     (SELECT user_task_key FROM search_user_tasks WHERE process_instance_key IN instances)`,
  `search_user_task_users WHERE user_task_key IN
     (SELECT user_task_key FROM search_user_tasks WHERE process_instance_key IN instances)`,
  ...[
    'search_user_tasks',
    'search_variables',
    'search_jobs',
    'search_incidents',
    'search_message_subscriptions',
    'search_correlated_messages',
    'search_decision_instances',
    'search_sequence_flows',
    'search_element_instances',
    'search_process_instances',
  ].map((table) => `${table} WHERE process_instance_key IN instances`),
];

/** Takes deleted instances out of every table; those that called them or that they called stay. */
export const deletedInstances: Projection = {
  changesOthers: true,
  schema: '',
  on: {
    processInstanceDeleted(db, { processInstanceKey }) {
      deleteInstances(db, 'VALUES (CAST(? AS INTEGER))', processInstanceKey);
    },
    processDefinitionDeleted(db, { processDefinitionKey, deletesHistory }) {
      const ofProcess =
        'SELECT process_instance_key FROM search_process_instances WHERE process_definition_key = ?';
      if (deletesHistory) deleteInstances(db, ofProcess, processDefinitionKey);
    },
  },
};

// helpers

function deleteInstances(db: Database.Database, instances: string, key: string): void {
  for (const rows of belongings) {
    const sql = `WITH instances (process_instance_key) AS (${instances}) DELETE FROM ${rows}`;
    statement(db, sql).run(key);
  }
}
