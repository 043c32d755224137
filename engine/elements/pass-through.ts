import type { ElementBehavior } from './element-behavior.js';
import type { ParallelGateway, PlainTask } from '../model/executable.js';
import type {
  BoundaryEvent,
  EventSubProcessStart,
  LinkCatchEvent,
  NoneStartEvent,
  NoneThrowEvent,
  ProcessStart,
} from '../model/executable-events.js';

type PassThrough =
  | BoundaryEvent
  | EventSubProcessStart
  | LinkCatchEvent
  | NoneStartEvent
  | NoneThrowEvent
  | ParallelGateway
  | PlainTask
  | ProcessStart;

/**
 * Elements that have no work of their own. A parallel gateway is one too: it waits for its tokens before it is
 * entered, and sends one over each outgoing flow, as everything does.
 */
export const passThrough: ElementBehavior<PassThrough> = {
  activate(work, visit) {
    work.enqueue({ do: 'complete', elementInstanceKey: visit.key });
  },
};
