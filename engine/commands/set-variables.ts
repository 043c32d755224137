import { beginChange, hasListeners } from '../behavior/task-listeners.js';
import { propagateVariables, setLocalVariables } from '../behavior/variables.js';
import { instanceOfScope } from '../behavior/visit.js';
import type { Work } from '../behavior/work.js';
import type { ScopeKey } from '../keys.js';
import { RejectionError } from '../rejection.js';
import type { UserTask } from '../state/user-task-table.js';
import { UntilListenersAnswer } from './command-handler.js';
import type { CommandHandler } from './command-handler.js';
import { findUserTask } from './find-user-task.js';

/** Those of a user task are set once its updating listeners agree (user-task-listeners.md, triggers). */
export const setVariables: CommandHandler<'setVariables'> = (work, { scopeKey, variables, local }) => {
  if (instanceOfScope(work, scopeKey) === undefined) {
    throw new RejectionError(
      'NOT_FOUND',
      `Expected a running element instance with key '${scopeKey}', but found none`,
    );
  }
  const task = listenedTaskAt(work, scopeKey);
  if (task !== undefined) {
    beginChange(work, task, { transition: 'UPDATING', changes: {}, action: '', variables, local });
    return new UntilListenersAnswer(task.key);
  }
  if (local) setLocalVariables(work, scopeKey, variables);
  else propagateVariables(work, scopeKey, variables);
};

// helpers

function listenedTaskAt(work: Work, scopeKey: ScopeKey): UserTask | undefined {
  const { userTasks } = work.state;
  const key = userTasks.byElementInstance.get(scopeKey);
  const task = key === undefined ? undefined : userTasks.get(key);
  return task !== undefined && hasListeners(work, task, 'UPDATING')
    ? findUserTask(work, task.key)
    : undefined;
}
