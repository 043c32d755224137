import type { UserTaskKey } from '../keys.js';
import type { UserTask as UserTaskElement } from '../model/executable.js';
import type { Completion, UserTask } from '../state/user-task-table.js';
import { StepStuck } from './incidents.js';
import { createJob } from './jobs.js';
import { takePayload } from './mappings.js';
import { visitOf } from './visit.js';
import type { Visit } from './visit.js';
import type { Work } from './work.js';

/** Whether somebody has a say before the task completes. */
export function hasListeners(work: Work, task: UserTask): boolean {
  return visitOfTask(work, task).element.completingListeners.length > 0;
}

/** Begins to complete a user task: its listeners are asked one after the other (user-task-listeners.md). */
export function beginCompletion(
  work: Work,
  task: UserTask,
  { variables, action }: Pick<Completion, 'variables' | 'action'>,
): void {
  work.emit({ type: 'userTaskCompleting', ...place(task), variables, action });
  work.enqueue({ do: 'askNextListener', userTaskKey: task.key });
}

/** After an incident in a listener's own properties the whole transition starts again. */
export function restartListeners(work: Work, key: UserTaskKey): void {
  const task = work.state.userTasks.get(key);
  if (task?.completion) beginCompletion(work, task, task.completion);
}

/** Creates the job of the next listener; after the last one the task is completed. Throws StepStuck. */
export function askNextListener(work: Work, key: UserTaskKey): void {
  const task = work.state.userTasks.get(key);
  if (!task?.completion) return;
  const visit = visitOfTask(work, task);
  const listener = visit.element.completingListeners[task.completion.agreed];
  if (listener === undefined) {
    completeTask(work, task, task.completion, visit);
    return;
  }
  try {
    createJob(work, visit, {
      jobType: listener.jobType,
      retries: listener.retries,
      headers: visit.element.headers,
      kind: 'TASK_LISTENER',
      listenerEventType: 'COMPLETING',
      userTaskKey: key,
    });
  } catch (error) {
    if (!(error instanceof StepStuck)) throw error;
    throw new StepStuck(error.errorType, error.message, { do: 'restartListeners', userTaskKey: key });
  }
}

// helpers

function completeTask(work: Work, task: UserTask, completion: Completion, visit: Visit): void {
  const { corrections, action, variables } = completion;
  work.emit({ type: 'userTaskCompleted', ...place(task), corrections, action });
  takePayload(work, visit, variables);
  work.enqueue({ do: 'complete', elementInstanceKey: visit.key });
}

function visitOfTask(work: Work, task: UserTask): Visit<UserTaskElement> {
  const visit = visitOf(work, task.elementInstanceKey);
  if (visit?.element.kind !== 'userTask')
    throw new Error(`Expected the element of user task ${task.key} to be there`);
  return visit as Visit<UserTaskElement>;
}

function place({ key, processInstanceKey, elementInstanceKey }: UserTask) {
  return { userTaskKey: key, processInstanceKey, elementInstanceKey };
}
