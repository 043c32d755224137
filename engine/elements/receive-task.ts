import { openSubscription } from '../behavior/messages.js';
import type { ReceiveTask } from '../model/executable.js';
import type { ElementBehavior } from './element-behavior.js';

/** Waits for its message (receive-tasks.md). */
export const receiveTask: ElementBehavior<ReceiveTask> = {
  activate(work, visit) {
    openSubscription(work, visit, visit.element.message, visit.element);
  },
};
