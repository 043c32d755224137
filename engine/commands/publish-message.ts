import { correlateMessage } from '../behavior/messages.js';
import type { Work } from '../behavior/work.js';
import type { MessageKey } from '../keys.js';
import { RejectionError } from '../rejection.js';
import type { Message } from '../state/message-tables.js';
import type { PublishMessage } from './command.js';
import type { CommandHandler } from './command-handler.js';

/** Gives a message to all that wait for it, and keeps it for those that come later, until its time to live is over. */
export const publishMessage: CommandHandler<'publishMessage'> = (work, input) => {
  const message = bufferMessage(work, input);
  correlateMessage(work, message);
  if (input.timeToLive <= 0) work.emit({ type: 'messageExpired', messageKey: message.key });
  return { messageKey: message.key };
};

/** Puts a message into the buffer. Throws RejectionError when it has no name or is there already. */
export function bufferMessage(work: Work, input: PublishMessage): Message {
  const { name, correlationKey, messageId, timeToLive, variables } = input;
  if (name === '') throw new RejectionError('INVALID_ARGUMENT', 'Expected a message name, but it is empty');
  if (messageId !== null && work.state.messages.duplicateOf(name, correlationKey, messageId) !== undefined) {
    throw new RejectionError(
      'ALREADY_EXISTS',
      `Expected a new message, but one with id '${messageId}' is buffered`,
    );
  }
  const messageKey = work.newKey<MessageKey>();
  const expiresAt = work.now + Math.max(timeToLive, 0);
  work.emit({ type: 'messagePublished', messageKey, name, correlationKey, messageId, expiresAt, variables });
  const message = work.state.messages.get(messageKey);
  if (message === undefined)
    throw new Error(`Expected message ${messageKey} to be there once it is published`);
  return message;
}
