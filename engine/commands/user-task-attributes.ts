import type { UserTaskAttributes } from '../events/user-task-events.js';
import { withoutZoneName } from '../iso-8601.js';
import { RejectionError } from '../rejection.js';

type Changes = Partial<UserTaskAttributes>;

/**
 * Checks what a client or a listener wants to change about a user task. An empty assignee or date clears it; null
 * leaves it as it is, as absence does (user-task-listeners.md, corrections). Throws RejectionError for a date that is
 * not ISO 8601 with offset and for a priority outside 0 to 100.
 */
export function checkAttributes(asked: Changes): Changes {
  const { assignee, dueDate, followUpDate, ...rest } = withoutNulls(asked);
  return {
    ...rest,
    ...(rest.priority === undefined ? {} : { priority: checkPriority(rest.priority) }),
    ...(assignee === undefined ? {} : { assignee: assignee === '' ? null : assignee }),
    ...(dueDate === undefined ? {} : { dueDate: checkDate(dueDate, 'dueDate') }),
    ...(followUpDate === undefined ? {} : { followUpDate: checkDate(followUpDate, 'followUpDate') }),
  };
}

// helpers

type Given = { [Name in keyof UserTaskAttributes]?: NonNullable<UserTaskAttributes[Name]> };

function withoutNulls(changes: Changes): Given {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => (value ?? null) !== null));
}

function checkPriority(priority: number): number {
  if (Number.isInteger(priority) && priority >= 0 && priority <= 100) return priority;
  throw new RejectionError(
    'INVALID_ARGUMENT',
    `Expected priority to be a whole number from 0 to 100, but it is ${priority}`,
  );
}

function checkDate(text: string, name: string): string | null {
  if (text === '') return null;
  const date = withoutZoneName(text);
  if (date !== null) return date;
  throw new RejectionError(
    'INVALID_ARGUMENT',
    `Expected ${name} to be an ISO 8601 date and time with offset`,
  );
}
