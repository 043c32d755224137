import { terminateProcessInstance } from '../behavior/terminate.js';
import { runningInstance } from '../behavior/visit.js';
import { RejectionError } from '../rejection.js';
import type { CommandHandler } from './command-handler.js';

/** An instance whose canceling listeners are being asked is being cancelled already: nothing more happens then. */
export const cancelProcessInstance: CommandHandler<'cancelProcessInstance'> = (
  work,
  { processInstanceKey },
) => {
  const running = runningInstance(work, processInstanceKey);
  if (running === undefined) {
    throw new RejectionError(
      'NOT_FOUND',
      `Expected a running process instance with key '${processInstanceKey}', but found none`,
    );
  }
  if (running.instance.parentElementInstanceKey !== null) {
    throw new RejectionError(
      'INVALID_STATE',
      `Expected process instance '${processInstanceKey}' to have no caller; cancel its root '${running.instance.rootKey}'`,
    );
  }
  if (work.state.interruptions.get(processInstanceKey)?.ends) return;
  terminateProcessInstance(work, running);
};
