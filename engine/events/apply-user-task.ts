import type { State } from '../state/state.js';
import type { Completion, UserTask } from '../state/user-task-table.js';
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
        completion: null,
      });
      return;
    case 'userTaskAssigned':
      changeAttributes(state, event.userTaskKey, { assignee: event.assignee });
      return;
    case 'userTaskUpdated':
      changeAttributes(state, event.userTaskKey, event.changes);
      return;
    case 'userTaskCompleting': {
      const { variables, action } = event;
      userTasks.change(event.userTaskKey, { completion: { variables, action, corrections: {}, agreed: 0 } });
      return;
    }
    case 'userTaskCorrected':
      changeCompletion(state, event.userTaskKey, ({ corrections, agreed }) => ({
        corrections: { ...corrections, ...event.corrections },
        agreed: agreed + 1,
      }));
      return;
    case 'userTaskCompletionDenied':
      userTasks.change(event.userTaskKey, { completion: null });
      return;
    case 'userTaskCompleted':
    case 'userTaskCanceled':
      userTasks.delete(event.userTaskKey);
      return;
  }
}

// helpers

function changeAttributes(
  state: State,
  key: UserTask['key'],
  changes: Partial<UserTask['attributes']>,
): void {
  const attributes = state.userTasks.get(key)?.attributes;
  if (attributes !== undefined) state.userTasks.change(key, { attributes: { ...attributes, ...changes } });
}

function changeCompletion(
  state: State,
  key: UserTask['key'],
  change: (completion: Completion) => Partial<Completion>,
): void {
  const completion = state.userTasks.get(key)?.completion;
  if (completion) state.userTasks.change(key, { completion: { ...completion, ...change(completion) } });
}
