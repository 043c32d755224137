import { openEvent } from '../behavior/open-events.js';
import type { ReceiveTask } from '../model/executable.js';
import type { CatchEvent } from '../model/executable-events.js';
import type { ElementBehavior } from './element-behavior.js';

/** An intermediate catch event or receive task: waits for what it catches (receive-tasks.md, timer-events.md). */
export const catchEvent: ElementBehavior<CatchEvent | ReceiveTask> = {
  activate(work, visit) {
    openEvent(work, visit, visit.element);
  },
};
