import { RejectionError } from '../rejection.js';
import type { CommandHandler } from './command-handler.js';

/** Lets the engine's clock stand still at a moment, in the past or in the future. */
export const pinClock: CommandHandler<'pinClock'> = (work, { timestamp }) => {
  if (!Number.isSafeInteger(timestamp) || timestamp < 0) {
    throw new RejectionError(
      'INVALID_ARGUMENT',
      `Expected timestamp to be milliseconds since 1970, but it is ${timestamp}`,
    );
  }
  work.emit({ type: 'clockPinned', pinnedAt: timestamp });
};
