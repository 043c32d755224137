import { runningInstance } from '../behavior/visit.js';
import { RejectionError } from '../rejection.js';
import { UntilGone } from './command-handler.js';
import type { CommandHandler } from './command-handler.js';

/** What has ended is in no table of the state; whether it was ever there, who asks has seen in the search tables. */
export const deleteProcessInstance: CommandHandler<'deleteProcessInstance'> = (
  work,
  { processInstanceKey },
) => {
  if (runningInstance(work, processInstanceKey) !== undefined) {
    throw new RejectionError(
      'INVALID_STATE',
      `Expected process instance '${processInstanceKey}' to have ended, but it is running`,
    );
  }
  work.emit({ type: 'processInstanceDeleted', processInstanceKey });
  return new UntilGone(processInstanceKey);
};
