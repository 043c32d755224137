import type { UserTaskAttributes, UserTaskChange, UserTaskTransition } from '../events/user-task-events.js';
import type { Variables } from '../json.js';
import type { UserTaskKey } from '../keys.js';
import type { TaskListener, TaskListenerEvent, UserTask as UserTaskElement } from '../model/executable.js';
import type { Transition, UserTask } from '../state/user-task-table.js';
import { StepStuck } from './incidents.js';
import { createJob } from './jobs.js';
import { takePayload } from './mappings.js';
import { propagateVariables, setLocalVariables } from './variables.js';
import { visitOf } from './visit.js';
import type { Visit } from './visit.js';
import type { Work } from './work.js';

const EVENTS = {
  CREATING: 'creating',
  ASSIGNING: 'assigning',
  UPDATING: 'updating',
  COMPLETING: 'completing',
  CANCELING: 'canceling',
} as const satisfies Record<UserTaskTransition, TaskListenerEvent>;

/** Whether somebody has a say before this happens to the task. */
export function hasListeners(work: Work, task: UserTask, type: UserTaskTransition): boolean {
  return listenersOf(visitOfTask(work, task), type).length > 0;
}

/** Begins to complete a user task: its listeners are asked one after the other (user-task-listeners.md). */
export function beginCompletion(
  work: Work,
  task: UserTask,
  { variables, action }: { variables: Variables; action: string },
): void {
  work.emit({ type: 'userTaskCompleting', ...place(task), variables, action });
  work.enqueue({ do: 'askNextListener', userTaskKey: task.key });
}

/** Begins to create or change a user task: its listeners are asked one after the other. */
export function beginChange(
  work: Work,
  task: UserTask,
  change: {
    transition: UserTaskChange;
    changes: Partial<UserTaskAttributes>;
    action: string;
    variables?: Variables;
    local?: boolean;
  },
): void {
  work.emit({ type: 'userTaskChanging', ...place(task), ...change });
  work.enqueue({ do: 'askNextListener', userTaskKey: task.key });
}

/**
 * Begins to cancel a user task: at once, or its listeners are asked one after the other. They cannot stop it
 * (user-task-listeners.md).
 */
export function beginCancelation(work: Work, task: UserTask): void {
  if (!hasListeners(work, task, 'CANCELING')) {
    work.emit({ type: 'userTaskCanceled', ...place(task) });
    return;
  }
  work.emit({ type: 'userTaskCanceling', ...place(task) });
  work.enqueue({ do: 'askNextListener', userTaskKey: task.key });
}

/** After an incident in a listener's own properties the whole transition starts again. */
export function restartListeners(work: Work, key: UserTaskKey): void {
  const task = work.state.userTasks.get(key);
  if (!task?.transition) return;
  const { type, changes, action, variables, local } = task.transition;
  if (type === 'COMPLETING') beginCompletion(work, task, { variables, action });
  else if (type === 'CANCELING') beginCancelation(work, task);
  else beginChange(work, task, { transition: type, changes, action, variables, local });
}

/** Creates the job of the next listener; after the last one the transition is done. Throws StepStuck. */
export function askNextListener(work: Work, key: UserTaskKey): void {
  const task = work.state.userTasks.get(key);
  if (!task?.transition) return;
  const visit = visitOfTask(work, task);
  const { type, agreed } = task.transition;
  const listener = listenersOf(visit, type)[agreed];
  if (listener === undefined) {
    finishTransition(work, task, task.transition, visit);
    return;
  }
  try {
    createJob(work, visit, {
      jobType: listener.jobType,
      retries: listener.retries,
      headers: visit.element.headers,
      kind: 'TASK_LISTENER',
      listenerEventType: type,
      userTaskKey: key,
    });
  } catch (error) {
    if (!(error instanceof StepStuck)) throw error;
    throw new StepStuck(error.errorType, error.message, { do: 'restartListeners', userTaskKey: key });
  }
}

// helpers

function listenersOf({ element }: Visit<UserTaskElement>, type: UserTaskTransition): readonly TaskListener[] {
  return element.listeners[EVENTS[type]];
}

function finishTransition(work: Work, task: UserTask, transition: Transition, visit: Visit): void {
  const { type, changes, corrections, action, variables, local } = transition;
  if (type === 'COMPLETING') {
    work.emit({ type: 'userTaskCompleted', ...place(task), corrections, action });
    takePayload(work, visit, variables);
    work.enqueue({ do: 'complete', elementInstanceKey: visit.key });
    return;
  }
  if (type === 'CANCELING') {
    work.emit({ type: 'userTaskCanceled', ...place(task), corrections });
    work.enqueue({ do: 'finishTermination', elementInstanceKey: visit.key });
    return;
  }
  const { assignee, ...others } = changes;
  const isAssignedNext =
    type === 'CREATING' && assignee !== undefined && hasListeners(work, task, 'ASSIGNING');
  const agreed = { ...(isAssignedNext ? others : changes), ...corrections };
  work.emit({ type: 'userTaskChanged', ...place(task), transition: type, changes: agreed, action });
  if (local) setLocalVariables(work, visit.key, variables);
  else propagateVariables(work, visit.key, variables);
  if (isAssignedNext) beginChange(work, task, { transition: 'ASSIGNING', changes: { assignee }, action });
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
