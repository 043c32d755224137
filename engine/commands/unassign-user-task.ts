import type { CommandHandler } from './command-handler.js';
import { findUserTask, userTaskFacts } from './find-user-task.js';

export const unassignUserTask: CommandHandler<'unassignUserTask'> = (work, input) => {
  const task = findUserTask(work, input.userTaskKey);
  work.emit({
    type: 'userTaskAssigned',
    ...userTaskFacts(task),
    assignee: null,
    action: input.action ?? 'unassign',
  });
};
