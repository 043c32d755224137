import type { CommandHandler } from './command-handler.js';
import { findUserTask, userTaskFacts } from './find-user-task.js';
import { checkAttributes } from './user-task-attributes.js';

export const updateUserTask: CommandHandler<'updateUserTask'> = (work, input) => {
  const task = findUserTask(work, input.userTaskKey);
  work.emit({
    type: 'userTaskUpdated',
    ...userTaskFacts(task),
    changes: checkAttributes(input.changes),
    action: input.action ?? 'update',
  });
};
