import { beginChange, hasListeners } from '../behavior/task-listeners.js';
import type { Work } from '../behavior/work.js';
import type { UserTaskAttributes } from '../events/user-task-events.js';
import type { UserTask } from '../state/user-task-table.js';
import { UntilListenersAnswer } from './command-handler.js';
import { userTaskFacts } from './find-user-task.js';

/** Gives a task to somebody, or takes it back with null, once its assigning listeners agree. */
export function changeAssignee(
  work: Work,
  task: UserTask,
  assignee: string | null,
  action: string,
): void | UntilListenersAnswer {
  if (!hasListeners(work, task, 'ASSIGNING')) {
    work.emit({ type: 'userTaskAssigned', ...userTaskFacts(task), assignee, action });
    return;
  }
  beginChange(work, task, { transition: 'ASSIGNING', changes: { assignee }, action });
  return new UntilListenersAnswer(task.key);
}

/** Changes attributes of a task, once its updating listeners agree. */
export function changeAttributes(
  work: Work,
  task: UserTask,
  changes: Partial<UserTaskAttributes>,
  action: string,
): void | UntilListenersAnswer {
  if (!hasListeners(work, task, 'UPDATING')) {
    work.emit({ type: 'userTaskUpdated', ...userTaskFacts(task), changes, action });
    return;
  }
  beginChange(work, task, { transition: 'UPDATING', changes, action });
  return new UntilListenersAnswer(task.key);
}
