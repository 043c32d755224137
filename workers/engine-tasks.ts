import { CamundaRefusal, type TaskMover } from './camunda.js';
import type { Client } from './runtime.js';
import { settled } from './settled.js';

type ElementInstanceKey = NonNullable<
  Awaited<ReturnType<Client['searchUserTasks']>>['items']
>[number]['elementInstanceKey'];

/** What the engine answers of a task that ended between the search and the request. */
const GONE: readonly number[] = [404, 409];

/** Moves open tasks through the official SDK. */
export function engineTasks(client: Client, keyOf: (key: string) => ElementInstanceKey): TaskMover {
  return {
    async moveTask(elementInstanceKey, candidateGroups) {
      const filter = { elementInstanceKey: keyOf(elementInstanceKey) };
      const { items = [] } = await settled(
        'searchUserTasks',
        client.searchUserTasks({ filter }, { consistency: { waitUpToMs: 0 } }),
      );
      for (const { userTaskKey, assignee } of items)
        try {
          await settled(
            'updateUserTask',
            client.updateUserTask({ userTaskKey, changeset: { candidateGroups: [...candidateGroups] } }),
          );
          if (assignee) await settled('unassignUserTask', client.unassignUserTask({ userTaskKey }));
        } catch (error) {
          if (!(error instanceof CamundaRefusal) || !GONE.includes(error.status)) throw error;
        }
    },
  };
}
