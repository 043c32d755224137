import { beginCompletion, hasListeners } from '../behavior/task-listeners.js';
import type { CommandHandler } from './command-handler.js';
import { UntilListenersAnswer } from './command-handler.js';
import { findUserTask } from './find-user-task.js';

export const completeUserTask: CommandHandler<'completeUserTask'> = (
  work,
  { userTaskKey, variables, action },
) => {
  const task = findUserTask(work, userTaskKey);
  beginCompletion(work, task, { variables, action: action ?? 'complete' });
  if (hasListeners(work, task, 'COMPLETING')) return new UntilListenersAnswer(userTaskKey);
};
