import { changeAssignee } from './change-user-task.js';
import type { CommandHandler } from './command-handler.js';
import { findUserTask } from './find-user-task.js';

export const unassignUserTask: CommandHandler<'unassignUserTask'> = (work, input) =>
  changeAssignee(work, findUserTask(work, input.userTaskKey), null, input.action ?? 'unassign');
