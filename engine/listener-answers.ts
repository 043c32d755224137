import type { LoggedEvent } from './events/event.js';
import type { UserTaskKey } from './keys.js';
import { RejectionError } from './rejection.js';

interface Waiting {
  resolve(): void;
  reject(error: Error): void;
}

/** Clients that asked to complete or change a user task and wait for what its listeners say. */
export class ListenerAnswers {
  private readonly waiting = new Map<UserTaskKey, Waiting>();

  wait(key: UserTaskKey, waiting: Waiting): void {
    this.waiting.set(key, waiting);
  }

  /** Answers those whom these events tell the outcome. */
  settle(events: readonly LoggedEvent[]): void {
    if (this.waiting.size === 0) return;
    for (const event of events) {
      if (event.type === 'userTaskCompleted' || event.type === 'userTaskChanged')
        this.take(event.userTaskKey)?.resolve();
      if (event.type === 'userTaskCompletionDenied') {
        this.take(event.userTaskKey)?.reject(denied(event.userTaskKey, 'complete', event.deniedReason));
      }
      if (event.type === 'userTaskChangeDenied') {
        this.take(event.userTaskKey)?.reject(denied(event.userTaskKey, 'change', event.deniedReason));
      }
      if (event.type === 'userTaskCanceling' || event.type === 'userTaskCanceled')
        this.take(event.userTaskKey)?.reject(canceled(event.userTaskKey));
    }
  }

  /** Nobody will get an answer any more from this process. */
  abandon(error: Error): void {
    for (const waiting of this.waiting.values()) waiting.reject(error);
    this.waiting.clear();
  }

  private take(key: UserTaskKey): Waiting | undefined {
    const waiting = this.waiting.get(key);
    this.waiting.delete(key);
    return waiting;
  }
}

// helpers

function denied(key: UserTaskKey, what: 'complete' | 'change', reason: string | null): RejectionError {
  const because = reason === null || reason === '' ? 'without a reason' : `with the reason '${reason}'`;
  return new RejectionError(
    'INVALID_STATE',
    `Expected user task '${key}' to ${what}, but a task listener denied it ${because}`,
  );
}

function canceled(key: UserTaskKey): RejectionError {
  return new RejectionError('INVALID_STATE', `Expected user task '${key}' to stay, but it was canceled`);
}
