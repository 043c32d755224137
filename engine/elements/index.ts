import type { ExecutableElement } from '../model/executable.js';
import { callActivity } from './call-activity.js';
import { catchEvent } from './catch-event.js';
import { decisionTask } from './decision-task.js';
import type { ElementBehavior } from './element-behavior.js';
import { errorEndEvent } from './error-end-event.js';
import { escalationThrowEvent } from './escalation-throw-event.js';
import { eventBasedGateway } from './event-based-gateway.js';
import { eventSubProcess } from './event-sub-process.js';
import { exclusiveGateway } from './exclusive-gateway.js';
import { inclusiveGateway } from './inclusive-gateway.js';
import { jobTask } from './job-task.js';
import { linkThrowEvent } from './link-throw-event.js';
import { multiInstanceBody } from './multi-instance-body.js';
import { passThrough } from './pass-through.js';
import { processElement } from './process.js';
import { scriptTask } from './script-task.js';
import { signalThrowEvent } from './signal-throw-event.js';
import { subProcess } from './sub-process.js';
import { terminateEndEvent } from './terminate-end-event.js';
import { userTask } from './user-task.js';

type Behaviors = {
  readonly [Kind in ExecutableElement['kind']]: ElementBehavior<Extract<ExecutableElement, { kind: Kind }>>;
};

/** Every element that a token can visit. */
const behaviors: Behaviors = {
  process: processElement,
  noneStart: passThrough,
  messageStart: passThrough,
  signalStart: passThrough,
  timerStart: passThrough,
  eventSubProcessStart: passThrough,
  catchEvent,
  linkCatch: passThrough,
  boundaryEvent: passThrough,
  noneThrow: passThrough,
  jobEvent: jobTask,
  signalThrow: signalThrowEvent,
  escalationThrow: escalationThrowEvent,
  linkThrow: linkThrowEvent,
  terminateEnd: terminateEndEvent,
  errorEnd: errorEndEvent,
  exclusiveGateway,
  inclusiveGateway,
  parallelGateway: passThrough,
  eventBasedGateway,
  jobTask,
  decisionTask,
  scriptTask,
  plainTask: passThrough,
  userTask,
  receiveTask: catchEvent,
  subProcess,
  eventSubProcess,
  callActivity,
  multiInstanceBody,
};

export function behaviorOf<Element extends ExecutableElement>(element: Element): ElementBehavior<Element> {
  return behaviors[element.kind] as ElementBehavior<Element>;
}
