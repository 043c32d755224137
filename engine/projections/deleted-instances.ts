import type Database from 'libsql';
import type { Projection } from './projection.js';
import { statement } from './statement.js';

/** What belongs to process instances beside jobs and user tasks, the tables that point to others first. */
const belongings = [
  'search_variables',
  'search_incidents',
  'search_message_subscriptions',
  'search_correlated_messages',
  'search_decision_instances',
  'search_sequence_flows',
  'search_element_instances',
  'search_process_instances',
].map((table) => `${table} WHERE process_instance_key IN instances`);

const candidates = ['search_user_task_groups', 'search_user_task_users'].map(
  (table) =>
    `${table} WHERE user_task_key IN
       (SELECT user_task_key FROM search_user_tasks WHERE process_instance_key IN instances)`,
);

/** Takes deleted instances out of its tables; those that called them or that they called stay. */
export const deletedInstances = deletion({
  from: belongings,
  ofDefinition: 'SELECT process_instance_key FROM search_process_instances WHERE process_definition_key = ?',
});

export const jobsOfDeletedInstances = deletion({
  from: ['search_jobs WHERE process_instance_key IN instances'],
  ofDefinition: 'SELECT process_instance_key FROM search_jobs WHERE process_definition_key = ?',
});

export const userTasksOfDeletedInstances = deletion({
  from: [...candidates, 'search_user_tasks WHERE process_instance_key IN instances'],
  ofDefinition: 'SELECT process_instance_key FROM search_user_tasks WHERE process_definition_key = ?',
});

// helpers

interface Deletion {
  /** Rows of the process instances in `instances`. */
  readonly from: readonly string[];
  /** The instances of a process definition of which there are such rows. */
  readonly ofDefinition: string;
}

function deletion({ from, ofDefinition }: Deletion): Projection {
  const deleteInstances = (db: Database.Database, instances: string, key: string) => {
    for (const rows of from) {
      const sql = `WITH instances (process_instance_key) AS (${instances}) DELETE FROM ${rows}`;
      statement(db, sql).run(key);
    }
  };
  return {
    changesOthers: true,
    schema: '',
    on: {
      processInstanceDeleted(db, { processInstanceKey }) {
        deleteInstances(db, 'VALUES (CAST(? AS INTEGER))', processInstanceKey);
      },
      processDefinitionDeleted(db, { processDefinitionKey, deletesHistory }) {
        if (deletesHistory) deleteInstances(db, ofDefinition, processDefinitionKey);
      },
    },
  };
}
