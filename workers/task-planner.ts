import type { TaskPlanner } from './camunda.js';
import type { Client } from './runtime.js';
import { settled } from './settled.js';

type ElementKey = NonNullable<
  NonNullable<Parameters<Client['searchUserTasks']>[0]['filter']>['elementInstanceKey']
>;

/** What was found a moment ago may not be searchable yet; it is asked again. */
const now = { consistency: { waitUpToMs: 0 } };

/** Moves the dates of open user tasks by `updateUserTask` of the Orchestration Cluster API 8.8. */
export function taskPlanner(client: Client, elementKeyOf: (key: string) => ElementKey): TaskPlanner {
  return {
    async planTask(elementInstanceKey, changeset) {
      const filter = { elementInstanceKey: elementKeyOf(elementInstanceKey) };
      const { items = [] } = await settled('searchUserTasks', client.searchUserTasks({ filter }, now));
      const [task] = items;
      if (task?.userTaskKey === undefined) return 'unknown';
      if (task.state === 'COMPLETED' || task.state === 'CANCELED') return 'ended';
      await settled('updateUserTask', client.updateUserTask({ userTaskKey: task.userTaskKey, changeset }));
      return 'planned';
    },
  };
}
