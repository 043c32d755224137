import type { Projection } from './projection.js';
import { statement } from './statement.js';

/** What belongs to a process instance, the tables that point to others first. */
const belongings = [
  `search_user_task_groups WHERE user_task_key IN
     (SELECT user_task_key FROM search_user_tasks WHERE process_instance_key = ?)`,
  `search_user_task_users WHERE user_task_key IN
     (SELECT user_task_key FROM search_user_tasks WHERE process_instance_key = ?)`,
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
  ].map((table) => `${table} WHERE process_instance_key = ?`),
];

/** Takes a deleted instance out of every table; those that called it or that it called stay. */
export const deletedInstances: Projection = {
  changesOthers: true,
  schema: '',
  on: {
    processInstanceDeleted(db, { processInstanceKey }) {
      for (const rows of belongings) statement(db, `DELETE FROM ${rows}`).run(processInstanceKey);
    },
  },
};
