import { parseDate } from '../iso-8601.js';
import type { UserTaskAttributes } from '../events/user-task-events.js';
import { RejectionError } from '../rejection.js';

type Changes = Partial<UserTaskAttributes>;

/**
 * Checks what a client or a listener wants to change about a user task. An empty date or assignee clears it. Throws
 * RejectionError for a date that is not ISO 8601 with offset and for a priority outside 0 to 100.
 */
export function checkAttributes(changes: Changes): Changes {
  const { priority } = changes;
  if (priority !== undefined && !(Number.isInteger(priority) && priority >= 0 && priority <= 100)) {
    throw new RejectionError(
      'INVALID_ARGUMENT',
      `Expected priority to be a whole number from 0 to 100, but it is ${priority}`,
    );
  }
  return {
    ...changes,
    ...(changes.assignee === undefined
      ? {}
      : { assignee: changes.assignee === '' ? null : changes.assignee }),
    ...checkDate(changes, 'dueDate'),
    ...checkDate(changes, 'followUpDate'),
  };
}

// helpers

function checkDate(changes: Changes, name: 'dueDate' | 'followUpDate'): Changes {
  const date = changes[name];
  if (date === undefined) return {};
  if (date === null || date === '') return { [name]: null };
  if (parseDate(date) !== null) return { [name]: date };
  throw new RejectionError(
    'INVALID_ARGUMENT',
    `Expected ${name} to be an ISO 8601 date and time with offset`,
  );
}
