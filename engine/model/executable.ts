import type { FeelExpression } from '../feel/feel.js';
import type { ElementType } from './element-type.js';
import type {
  BoundaryEvent,
  CatchEvent,
  EndEvent,
  EventSubProcessStart,
  LinkCatchEvent,
  MessageTrigger,
  NoneStartEvent,
  ProcessStart,
  ThrowEvent,
} from './executable-events.js';
import type { Mapping, ModelValue } from './expression.js';

/** A process as the interpreter runs it: read from its XML once, checked, frozen. */
export interface ExecutableProcess {
  readonly id: string;
  readonly name: string | null;
  readonly versionTag: string | null;
  /** The process itself: its listeners are asked, and its incidents stand, as those of an element. */
  readonly self: ProcessElement;
  readonly elements: ReadonlyMap<string, ExecutableElement>;
  readonly flows: ReadonlyMap<string, ExecutableFlow>;
  /** Where an instance starts that a client or a call activity creates; null when only events start it. */
  readonly noneStart: NoneStartEvent | null;
  /** The start events that messages, signals and timers begin at. */
  readonly triggeredStarts: readonly ProcessStart[];
  /** Those of the process itself, not of its subprocesses. */
  readonly eventSubProcesses: readonly EventSubProcess[];
  /** The inclusive gateways that join flows, subprocesses included. */
  readonly inclusiveJoins: readonly InclusiveGateway[];
}

export interface ExecutableFlow {
  readonly id: string;
  readonly sourceId: string;
  readonly targetId: string;
  /** Only a flow out of an exclusive or inclusive gateway has one. */
  readonly condition: FeelExpression | null;
}

/** What every element has. */
export interface ElementBase {
  readonly id: string;
  readonly name: string | null;
  readonly elementType: ElementType;
  /** The subprocess that contains it; null in the process itself. */
  readonly parentId: string | null;
  readonly incoming: readonly string[];
  readonly outgoing: readonly string[];
  readonly inputs: readonly Mapping[];
  readonly outputs: readonly Mapping[];
  /** Jobs that are done before the element begins. */
  readonly startListeners: readonly ExecutionListener[];
  /** Jobs that are done before the element is left. */
  readonly endListeners: readonly ExecutionListener[];
}

export interface ExecutionListener {
  readonly jobType: ModelValue;
  readonly retries: ModelValue;
  /** Those of the element, and over them those of the listener. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A process, as what runs around everything else in it. */
export interface ProcessElement extends ElementBase {
  readonly kind: 'process';
}

/** An element that boundary events can be attached to. */
export interface ActivityBase extends ElementBase {
  readonly boundaryEvents: readonly BoundaryEvent[];
}

/**
 * Which version of a process, decision or form is meant: the newest, the one deployed together with this process, or the
 * newest with a version tag.
 */
export type Binding = 'latest' | 'deployment' | { readonly versionTag: string };

export interface ExclusiveGateway extends ElementBase {
  readonly kind: 'exclusiveGateway';
  readonly defaultFlowId: string | null;
}

/** Sends a token over each flow whose condition is true, and joins those that can still come. */
export interface InclusiveGateway extends ElementBase {
  readonly kind: 'inclusiveGateway';
  readonly defaultFlowId: string | null;
}

export interface ParallelGateway extends ElementBase {
  readonly kind: 'parallelGateway';
}

/** Waits for the first of the events that its flows lead to. */
export interface EventBasedGateway extends ElementBase {
  readonly kind: 'eventBasedGateway';
}

/** A task that a worker does: a service, send, script or business rule task. */
export interface JobTask extends ActivityBase {
  readonly kind: 'jobTask';
  readonly jobType: ModelValue;
  readonly retries: ModelValue;
  readonly headers: Readonly<Record<string, string>>;
}

export interface DecisionTask extends ActivityBase {
  readonly kind: 'decisionTask';
  readonly decisionId: ModelValue;
  readonly binding: Binding;
  readonly resultVariable: string;
}

/** A script that the engine itself evaluates. */
export interface ScriptTask extends ActivityBase {
  readonly kind: 'scriptTask';
  readonly script: FeelExpression;
  readonly resultVariable: string;
}

/** A task without work of its own: undefined or manual. */
export interface PlainTask extends ActivityBase {
  readonly kind: 'plainTask';
}

export interface UserTask extends ActivityBase {
  readonly kind: 'userTask';
  readonly assignee: ModelValue | null;
  readonly candidateGroups: ModelValue | null;
  readonly candidateUsers: ModelValue | null;
  readonly dueDate: ModelValue | null;
  readonly followUpDate: ModelValue | null;
  readonly priority: ModelValue | null;
  readonly form: { readonly formId: ModelValue; readonly binding: Binding } | null;
  readonly externalReference: ModelValue | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly listeners: Readonly<Record<TaskListenerEvent, readonly TaskListener[]>>;
}

/** What task listeners can be asked about. */
export type TaskListenerEvent = 'creating' | 'assigning' | 'updating' | 'completing' | 'canceling';

export interface TaskListener {
  readonly jobType: ModelValue;
  readonly retries: ModelValue;
}

export interface ReceiveTask extends ActivityBase {
  readonly kind: 'receiveTask';
  readonly catches: MessageTrigger;
}

export interface SubProcess extends ActivityBase {
  readonly kind: 'subProcess';
  readonly start: NoneStartEvent;
  readonly eventSubProcesses: readonly EventSubProcess[];
}

/** Begins when its start event is triggered while the scope around it runs. */
export interface EventSubProcess extends ElementBase {
  readonly kind: 'eventSubProcess';
  readonly start: EventSubProcessStart;
  readonly eventSubProcesses: readonly EventSubProcess[];
}

export interface CallActivity extends ActivityBase {
  readonly kind: 'callActivity';
  readonly processId: ModelValue;
  readonly binding: Binding;
  readonly propagateAllChildVariables: boolean;
  readonly propagateAllParentVariables: boolean;
}

/** What a multi-instance body repeats. */
export type SingleActivity =
  JobTask | DecisionTask | ScriptTask | PlainTask | UserTask | ReceiveTask | SubProcess | CallActivity;

/**
 * An activity that is done for each item of a list. The body has the id, the flows and the boundary events of the
 * activity; the activity inside has none of them.
 */
export interface MultiInstanceBody extends ActivityBase {
  readonly kind: 'multiInstanceBody';
  readonly inner: SingleActivity;
  readonly isSequential: boolean;
  readonly inputCollection: FeelExpression;
  readonly inputElement: string | null;
  readonly outputCollection: string | null;
  readonly outputElement: FeelExpression | null;
  readonly completionCondition: FeelExpression | null;
}

export type Activity = SingleActivity | MultiInstanceBody;

/** What waits for an event from outside its own flow. */
export type Catcher = BoundaryEvent | CatchEvent | EventSubProcessStart | ReceiveTask;

export type ExecutableElement =
  | ProcessElement
  | ProcessStart
  | NoneStartEvent
  | EventSubProcessStart
  | EndEvent
  | ThrowEvent
  | CatchEvent
  | LinkCatchEvent
  | BoundaryEvent
  | ExclusiveGateway
  | InclusiveGateway
  | ParallelGateway
  | EventBasedGateway
  | EventSubProcess
  | Activity;
