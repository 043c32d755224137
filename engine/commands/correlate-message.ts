import { correlateMessage as correlate } from '../behavior/messages.js';
import { RejectionError } from '../rejection.js';
import type { CommandHandler } from './command-handler.js';
import { bufferMessage } from './publish-message.js';

/** Gives a message to what waits for it now, and answers with the first instance that got it. */
export const correlateMessage: CommandHandler<'correlateMessage'> = (
  work,
  { name, correlationKey, variables },
) => {
  const message = bufferMessage(work, { name, correlationKey, variables, messageId: null, timeToLive: 0 });
  const [first] = correlate(work, message);
  if (first === undefined) {
    throw new RejectionError(
      'NOT_FOUND',
      `Expected a subscription for message '${name}' with this correlation key, but found none`,
    );
  }
  work.emit({ type: 'messageExpired', messageKey: message.key });
  return { messageKey: message.key, processInstanceKey: first };
};
