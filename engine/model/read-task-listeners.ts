import type { TaskListener, TaskListenerEvent } from './executable.js';
import type { Extensions } from './extensions.js';
import type { Problems } from './problems.js';
import { DEFAULT_RETRIES } from './read-job.js';
import { readRequiredValue } from './read-value.js';

/** Reads the listeners of a user task by the event that they are asked about, each in the order of the model. */
export function readTaskListeners(
  elementId: string | undefined,
  extensions: Extensions,
  problems: Problems,
): Record<TaskListenerEvent, TaskListener[]> {
  const listeners: Record<TaskListenerEvent, TaskListener[]> = {
    creating: [],
    assigning: [],
    updating: [],
    completing: [],
    canceling: [],
  };
  for (const { eventType, type, retries } of extensions.get('zeebe:TaskListeners')?.listeners ?? []) {
    const event = eventType as TaskListenerEvent;
    if (!Object.hasOwn(listeners, event)) {
      problems.add(elementId, `task listeners of type '${eventType}' are not supported`);
      continue;
    }
    const given = retries ?? DEFAULT_RETRIES;
    listeners[event].push({
      jobType: readRequiredValue(type, { elementId, what: 'task listener type' }, problems),
      retries: readRequiredValue(given, { elementId, what: 'task listener retries' }, problems),
    });
  }
  return listeners;
}
