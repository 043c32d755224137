import type { ElementBehavior } from './element-behavior.js';
import type {
  BoundaryEvent,
  MessageStartEvent,
  NoneEndEvent,
  NoneStartEvent,
  ParallelGateway,
} from '../model/executable.js';

type PassThrough = NoneStartEvent | MessageStartEvent | NoneEndEvent | ParallelGateway | BoundaryEvent;

/**
 * Elements that have no work of their own. A parallel gateway is one too: it waits for its tokens before it is
 * entered, and sends one over each outgoing flow, as everything does.
 */
export const passThrough: ElementBehavior<PassThrough> = {
  activate(work, visit) {
    work.enqueue({ do: 'complete', elementInstanceKey: visit.key });
  },
};
