import { changeAttributes } from './change-user-task.js';
import type { CommandHandler } from './command-handler.js';
import { findUserTask } from './find-user-task.js';
import { checkAttributes } from './user-task-attributes.js';

export const updateUserTask: CommandHandler<'updateUserTask'> = (work, input) => {
  const task = findUserTask(work, input.userTaskKey);
  return changeAttributes(work, task, checkAttributes(input.changes), input.action ?? 'update');
};
