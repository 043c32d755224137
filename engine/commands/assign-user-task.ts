import { RejectionError } from '../rejection.js';
import { changeAssignee } from './change-user-task.js';
import type { CommandHandler } from './command-handler.js';
import { findUserTask } from './find-user-task.js';

export const assignUserTask: CommandHandler<'assignUserTask'> = (work, input) => {
  const task = findUserTask(work, input.userTaskKey);
  if (input.assignee === '')
    throw new RejectionError('INVALID_ARGUMENT', 'Expected an assignee, but it is empty');
  const { assignee } = task.attributes;
  if (input.allowOverride === false && assignee !== null && assignee !== input.assignee) {
    throw new RejectionError(
      'INVALID_STATE',
      `Expected user task '${task.key}' to be unassigned, but it is assigned`,
    );
  }
  return changeAssignee(work, task, input.assignee, input.action ?? 'assign');
};
