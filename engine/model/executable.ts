import type { FeelExpression } from '../feel/feel.js';
import type { ElementType } from './element-type.js';
import type { Mapping, ModelValue } from './expression.js';

/** A process as the interpreter runs it: read from its XML once, checked, frozen. */
export interface ExecutableProcess {
  readonly id: string;
  readonly name: string | null;
  readonly versionTag: string | null;
  readonly elements: ReadonlyMap<string, ExecutableElement>;
  readonly flows: ReadonlyMap<string, ExecutableFlow>;
  /** Where an instance starts that a client or a call activity creates; null when only messages start it. */
  readonly noneStart: NoneStartEvent | null;
  readonly messageStarts: readonly MessageStartEvent[];
}

export interface ExecutableFlow {
  readonly id: string;
  readonly sourceId: string;
  readonly targetId: string;
  /** Only a flow out of an exclusive gateway has one. */
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
}

/** An element that boundary events can be attached to. */
export interface ActivityBase extends ElementBase {
  readonly boundaryEvents: readonly BoundaryEvent[];
}

export type Binding = 'latest' | 'deployment';

export interface NoneStartEvent extends ElementBase {
  readonly kind: 'noneStart';
  readonly formId: string | null;
}

export interface MessageStartEvent extends ElementBase {
  readonly kind: 'messageStart';
  readonly messageName: ModelValue;
}

export interface NoneEndEvent extends ElementBase {
  readonly kind: 'noneEnd';
}

export interface TerminateEndEvent extends ElementBase {
  readonly kind: 'terminateEnd';
}

export interface ErrorEndEvent extends ElementBase {
  readonly kind: 'errorEnd';
  readonly errorCode: ModelValue;
}

export interface ExclusiveGateway extends ElementBase {
  readonly kind: 'exclusiveGateway';
  readonly defaultFlowId: string | null;
}

export interface ParallelGateway extends ElementBase {
  readonly kind: 'parallelGateway';
}

/** A service task, or a business rule task that a worker does. */
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
  readonly completingListeners: readonly TaskListener[];
}

export interface TaskListener {
  readonly jobType: ModelValue;
  readonly retries: ModelValue;
}

export interface ReceiveTask extends ActivityBase {
  readonly kind: 'receiveTask';
  readonly message: MessageReference;
}

export interface SubProcess extends ActivityBase {
  readonly kind: 'subProcess';
  readonly start: NoneStartEvent;
}

export interface CallActivity extends ActivityBase {
  readonly kind: 'callActivity';
  readonly processId: ModelValue;
  readonly binding: Binding;
  readonly propagateAllChildVariables: boolean;
  readonly propagateAllParentVariables: boolean;
}

export interface MessageReference {
  readonly name: ModelValue;
  readonly correlationKey: ModelValue;
}

interface BoundaryBase extends ElementBase {
  readonly attachedToId: string;
  readonly interrupting: boolean;
}

export interface TimerBoundaryEvent extends BoundaryBase {
  readonly kind: 'timerBoundary';
  readonly timer: { readonly kind: 'date' | 'duration' | 'cycle'; readonly value: ModelValue };
}

export interface MessageBoundaryEvent extends BoundaryBase {
  readonly kind: 'messageBoundary';
  readonly message: MessageReference;
}

export interface ErrorBoundaryEvent extends BoundaryBase {
  readonly kind: 'errorBoundary';
  /** Null catches every error. */
  readonly errorCode: string | null;
}

export type BoundaryEvent = TimerBoundaryEvent | MessageBoundaryEvent | ErrorBoundaryEvent;

export type Activity = JobTask | DecisionTask | UserTask | ReceiveTask | SubProcess | CallActivity;

export type ExecutableElement =
  | NoneStartEvent
  | MessageStartEvent
  | NoneEndEvent
  | TerminateEndEvent
  | ErrorEndEvent
  | ExclusiveGateway
  | ParallelGateway
  | Activity
  | BoundaryEvent;
