import type { State } from '../state/state.js';
import type { Transition, UserTask } from '../state/user-task-table.js';
import type { UserTaskEvent } from './user-task-events.js';

export function applyUserTaskEvent(state: State, event: UserTaskEvent): void {
  const { userTasks } = state;
  switch (event.type) {
    case 'userTaskCreated':
      userTasks.put({
        key: event.userTaskKey,
        processInstanceKey: event.processInstanceKey,
        elementInstanceKey: event.elementInstanceKey,
        attributes: {
          assignee: event.assignee,
          candidateGroups: event.candidateGroups,
          candidateUsers: event.candidateUsers,
          dueDate: event.dueDate,
          followUpDate: event.followUpDate,
          priority: event.priority,
        },
        formKey: event.formKey,
        transition: null,
      });
      return;
    case 'userTaskAssigned':
      changeAttributes(state, event.userTaskKey, { assignee: event.assignee });
      return;
    case 'userTaskUpdated':
      changeAttributes(state, event.userTaskKey, event.changes);
      return;
    case 'userTaskChanging': {
      const { transition: type, changes, action, variables = {}, local = false } = event;
      userTasks.change(event.userTaskKey, {
        transition: { type, changes, variables, local, action, corrections: {}, agreed: 0 },
      });
      return;
    }
    case 'userTaskChanged':
      changeAttributes(state, event.userTaskKey, event.changes);
      userTasks.change(event.userTaskKey, { transition: null });
      return;
    case 'userTaskCompleting': {
      const { variables, action } = event;
      userTasks.change(event.userTaskKey, {
        transition: { ...UNCHANGED, type: 'COMPLETING', variables, action },
      });
      return;
    }
    case 'userTaskCanceling':
      userTasks.change(event.userTaskKey, {
        transition: { ...UNCHANGED, type: 'CANCELING' },
      });
      return;
    case 'userTaskCorrected':
      changeTransition(state, event.userTaskKey, ({ corrections, agreed }) => ({
        corrections: { ...corrections, ...event.corrections },
        agreed: agreed + 1,
      }));
      return;
    case 'userTaskChangeDenied':
    case 'userTaskCompletionDenied':
      userTasks.change(event.userTaskKey, { transition: null });
      return;
    case 'userTaskCompleted':
    case 'userTaskCanceled':
      userTasks.delete(event.userTaskKey);
      return;
  }
}

// helpers

/** What a transition is that changes nothing, before anybody agreed. */
const UNCHANGED = {
  changes: {},
  variables: {},
  local: false,
  action: '',
  corrections: {},
  agreed: 0,
} as const;

function changeAttributes(
  state: State,
  key: UserTask['key'],
  changes: Partial<UserTask['attributes']>,
): void {
  const attributes = state.userTasks.get(key)?.attributes;
  if (attributes !== undefined) state.userTasks.change(key, { attributes: { ...attributes, ...changes } });
}

function changeTransition(
  state: State,
  key: UserTask['key'],
  change: (transition: Transition) => Partial<Transition>,
): void {
  const transition = state.userTasks.get(key)?.transition;
  if (transition) state.userTasks.change(key, { transition: { ...transition, ...change(transition) } });
}
