import type { UserTaskAttributes } from '../events/user-task-events.js';
import type { UserTask } from '../state/user-task-table.js';
import type { ListenedUserTask } from './activated-job.js';

/** A user task as its listener sees it: as it is to become, with the corrections of the listeners before. */
export function listenedTask({ key, attributes, formKey, transition }: UserTask): ListenedUserTask {
  const changes = { ...transition?.changes, ...transition?.corrections };
  const names = Object.keys(changes) as (keyof UserTaskAttributes)[];
  return {
    ...attributes,
    ...changes,
    userTaskKey: key,
    formKey,
    action: transition?.action ?? '',
    changedAttributes: names.filter((name) => !isSame(attributes[name], changes[name])),
  };
}

/** The reserved headers that tell a listener about its task (user-task-listeners.md); what has no value is absent. */
export function taskHeaders(task: ListenedUserTask): Record<string, string> {
  return Object.fromEntries(
    Object.entries(task)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [
        `io.camunda.zeebe:${name}`,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
  );
}

// helpers

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
