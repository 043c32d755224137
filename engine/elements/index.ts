import type { ExecutableElement } from '../model/executable.js';
import { callActivity } from './call-activity.js';
import { decisionTask } from './decision-task.js';
import type { ElementBehavior } from './element-behavior.js';
import { errorEndEvent } from './error-end-event.js';
import { exclusiveGateway } from './exclusive-gateway.js';
import { jobTask } from './job-task.js';
import { passThrough } from './pass-through.js';
import { receiveTask } from './receive-task.js';
import { subProcess } from './sub-process.js';
import { terminateEndEvent } from './terminate-end-event.js';
import { userTask } from './user-task.js';

type Behaviors = {
  readonly [Kind in ExecutableElement['kind']]: ElementBehavior<Extract<ExecutableElement, { kind: Kind }>>;
};

/** Every element that a token can visit. */
const behaviors: Behaviors = {
  noneStart: passThrough,
  messageStart: passThrough,
  noneEnd: passThrough,
  terminateEnd: terminateEndEvent,
  errorEnd: errorEndEvent,
  exclusiveGateway,
  parallelGateway: passThrough,
  jobTask,
  decisionTask,
  userTask,
  receiveTask,
  subProcess,
  callActivity,
  timerBoundary: passThrough,
  messageBoundary: passThrough,
  errorBoundary: passThrough,
};

export function behaviorOf<Element extends ExecutableElement>(element: Element): ElementBehavior<Element> {
  return behaviors[element.kind] as ElementBehavior<Element>;
}
