import { z } from 'zod';
import type { UserTaskAttributes } from '../events/user-task-events.js';
import { wholeNumber } from './schemas.js';

const moment = z.iso.datetime({ offset: true, local: false }).or(z.literal(''));

/**
 * Changes to a user task, by a client or by a listener. `null` and absent leave an attribute as it is; an empty text
 * or list clears it.
 */
export const userTaskChanges = z
  .object({
    assignee: z.string().nullish(),
    candidateGroups: z.array(z.string()).nullish(),
    candidateUsers: z.array(z.string()).nullish(),
    dueDate: moment.nullish(),
    followUpDate: moment.nullish(),
    priority: wholeNumber.min(0).max(100).nullish(),
  })
  .nullish()
  .transform((changes): Partial<UserTaskAttributes> => {
    const given = Object.entries(changes ?? {}).filter(([, value]) => value !== null && value !== undefined);
    return Object.fromEntries(given);
  });
