import { z } from 'zod';
import { expectMatch } from '../matching.js';
import type { Play } from '../play.js';
import { step } from './step-kind.js';

const of = z.string().optional();

export const userTaskSteps = {
  completeTask: step(
    z.strictObject({
      completeTask: z.string(),
      of,
      variables: z.record(z.string(), z.unknown()).optional(),
      action: z.string().optional(),
    }),
    async (play, { completeTask, of, ...given }) => {
      await play.client.completeUserTask({ userTaskKey: await taskKey(play, completeTask, of), ...given });
    },
  ),

  assignTask: step(
    z.strictObject({
      assignTask: z.string(),
      of,
      assignee: z.string(),
      allowOverride: z.boolean().optional(),
      action: z.string().optional(),
    }),
    async (play, { assignTask, of, ...given }) => {
      await play.client.assignUserTask({ userTaskKey: await taskKey(play, assignTask, of), ...given });
    },
  ),

  unassignTask: step(z.strictObject({ unassignTask: z.string(), of }), async (play, { unassignTask, of }) => {
    await play.client.unassignUserTask({ userTaskKey: await taskKey(play, unassignTask, of) });
  }),

  updateTask: step(
    z.strictObject({ updateTask: z.string(), of, changeset: z.record(z.string(), z.unknown()) }),
    async (play, { updateTask, of, changeset }) => {
      await play.client.updateUserTask({ userTaskKey: await taskKey(play, updateTask, of), changeset });
    },
  ),

  /** Reads the form of a task. */
  formOf: step(
    z.strictObject({ formOf: z.string(), of, gives: z.record(z.string(), z.unknown()) }),
    async (play, { formOf, of, gives }) => {
      const userTaskKey = await taskKey(play, formOf, of);
      expectMatch(await play.read('getUserTaskForm', { userTaskKey }), gives);
    },
  ),
};

// helpers

/** The key of the task of an element, also of one that has ended: then a command is refused, which is asked too. */
async function taskKey(play: Play, elementId: string, of?: string): Promise<string> {
  const processInstanceKey = await play.instanceKey(of);
  return play.eventually(async () => {
    const tasks = await play.search<{ userTaskKey: string }>('searchUserTasks', {
      processInstanceKey,
      elementId,
    });
    return tasks[0]?.userTaskKey ?? null;
  }, `Expected a task of ${elementId}`);
}
