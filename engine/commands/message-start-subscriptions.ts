import type { Work } from '../behavior/work.js';
import { evaluateExpression } from '../feel/feel.js';
import type { MessageSubscriptionKey, ProcessDefinitionKey } from '../keys.js';
import type { ExecutableProcess, MessageStartEvent } from '../model/executable.js';
import { RejectionError } from '../rejection.js';

/** Messages start the newest version of a process only: its subscriptions take the place of the older version's. */
export function replaceStartSubscriptions(
  work: Work,
  processDefinitionKey: ProcessDefinitionKey,
  process: ExecutableProcess,
): void {
  for (const key of work.state.messageStartSubscriptions.byProcessId.get(process.id)) {
    work.emit({ type: 'messageStartSubscriptionDeleted', messageSubscriptionKey: key });
  }
  for (const start of process.messageStarts) {
    work.emit({
      type: 'messageStartSubscriptionCreated',
      messageSubscriptionKey: work.newKey<MessageSubscriptionKey>(),
      messageName: messageNameOf(work, start),
      processDefinitionKey,
      processDefinitionId: process.id,
      elementId: start.id,
    });
  }
}

// helpers

/** The expression of a start event's message name is evaluated on deployment, without variables. */
function messageNameOf(work: Work, { id, messageName }: MessageStartEvent): string {
  if (messageName.kind === 'static') return messageName.text;
  const name = evaluateExpression(messageName.feel, {}, new Date(work.now));
  if (name.ok && typeof name.value === 'string') return name.value;
  throw new RejectionError('INVALID_ARGUMENT', `Expected the message name of ${id} to give a string`);
}
