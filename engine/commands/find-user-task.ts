import type { Work } from '../behavior/work.js';
import type { UserTaskKey } from '../keys.js';
import { RejectionError } from '../rejection.js';
import type { UserTask } from '../state/user-task-table.js';

/** The open user task. Throws RejectionError when there is none or when its listeners are deciding about it. */
export function findUserTask(work: Work, key: UserTaskKey): UserTask {
  const task = work.state.userTasks.get(key);
  if (task === undefined)
    throw new RejectionError('NOT_FOUND', `Expected a user task with key '${key}', but found none`);
  if (task.transition !== null) {
    throw new RejectionError(
      'INVALID_STATE',
      `Expected user task '${key}' to be in state 'CREATED', but it is in state '${task.transition.type}'`,
    );
  }
  return task;
}

/** What every event of a user task says. */
export function userTaskFacts({ key, processInstanceKey, elementInstanceKey }: UserTask) {
  return { userTaskKey: key, processInstanceKey, elementInstanceKey };
}
