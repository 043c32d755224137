import type { ClockEvent } from './clock-events.js';
import type { DecisionEvent } from './decision-events.js';
import type { DeploymentEvent } from './deployment-events.js';
import type { ElementEvent, StepEvent } from './element-events.js';
import type { IncidentEvent } from './incident-events.js';
import type { JobEvent } from './job-events.js';
import type { MessageEvent } from './message-events.js';
import type { ProcessInstanceEvent } from './process-instance-events.js';
import type { SignalEvent } from './signal-events.js';
import type { TimerEvent } from './timer-events.js';
import type { UserTaskEvent } from './user-task-events.js';
import type { VariableEvent } from './variable-events.js';

/**
 * All that can happen in the cluster: the log holds these and nothing else, and state and projections follow from
 * them alone. The tenant of every one is `DEFAULT_TENANT`.
 */
export type EngineEvent =
  | DeploymentEvent
  | ProcessInstanceEvent
  | ElementEvent
  | StepEvent
  | VariableEvent
  | JobEvent
  | UserTaskEvent
  | TimerEvent
  | MessageEvent
  | SignalEvent
  | IncidentEvent
  | DecisionEvent
  | ClockEvent;

/** An event as the log keeps it. */
export type LoggedEvent = EngineEvent & {
  /** Counts from 1, without gaps. */
  readonly position: number;
  /** Epoch ms of the engine's clock; not monotonic, because the clock can be pinned to the past. */
  readonly timestamp: number;
};
