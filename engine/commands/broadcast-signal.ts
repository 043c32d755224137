import { broadcastSignal as broadcast } from '../behavior/signals.js';
import { RejectionError } from '../rejection.js';
import type { CommandHandler } from './command-handler.js';

export const broadcastSignal: CommandHandler<'broadcastSignal'> = (work, { signalName, variables }) => {
  if (signalName === '')
    throw new RejectionError('INVALID_ARGUMENT', 'Expected a signal name, but it is empty');
  return { signalKey: broadcast(work, signalName, variables) };
};
