import type { ElementBase } from './executable.js';
import type { ModelValue } from './expression.js';

export interface MessageTrigger {
  readonly type: 'message';
  readonly name: ModelValue;
  readonly correlationKey: ModelValue;
}

export interface TimerTrigger {
  readonly type: 'timer';
  readonly schedule: 'date' | 'duration' | 'cycle';
  readonly value: ModelValue;
}

export interface SignalTrigger {
  readonly type: 'signal';
  readonly name: ModelValue;
}

export interface ErrorTrigger {
  readonly type: 'error';
  /** Null catches every error. */
  readonly code: string | null;
}

export interface EscalationTrigger {
  readonly type: 'escalation';
  /** Null catches every escalation. */
  readonly code: string | null;
}

/** What an event catches. */
export type Trigger = MessageTrigger | TimerTrigger | SignalTrigger | ErrorTrigger | EscalationTrigger;

export interface NoneStartEvent extends ElementBase {
  readonly kind: 'noneStart';
  readonly formId: string | null;
}

export interface MessageStartEvent extends ElementBase {
  readonly kind: 'messageStart';
  readonly messageName: ModelValue;
}

export interface SignalStartEvent extends ElementBase {
  readonly kind: 'signalStart';
  readonly signalName: ModelValue;
}

export interface TimerStartEvent extends ElementBase {
  readonly kind: 'timerStart';
  readonly timer: TimerTrigger;
}

/** Where an event begins a new process instance. */
export type ProcessStart = MessageStartEvent | SignalStartEvent | TimerStartEvent;

/** Where an event subprocess begins. */
export interface EventSubProcessStart extends ElementBase {
  readonly kind: 'eventSubProcessStart';
  readonly catches: Trigger;
  readonly interrupting: boolean;
}

export interface BoundaryEvent extends ElementBase {
  readonly kind: 'boundaryEvent';
  readonly catches: Trigger;
  readonly attachedToId: string;
  readonly interrupting: boolean;
}

export interface CatchEvent extends ElementBase {
  readonly kind: 'catchEvent';
  readonly catches: MessageTrigger | TimerTrigger | SignalTrigger;
}

/** Goes on where a link throw event of the same name left off. */
export interface LinkCatchEvent extends ElementBase {
  readonly kind: 'linkCatch';
  readonly linkName: string;
}

export interface LinkThrowEvent extends ElementBase {
  readonly kind: 'linkThrow';
  readonly linkName: string;
}

/** An end event, or an intermediate event that throws nothing. */
export interface NoneThrowEvent extends ElementBase {
  readonly kind: 'noneThrow';
}

/** A message that a worker sends. */
export interface JobEvent extends ElementBase {
  readonly kind: 'jobEvent';
  readonly jobType: ModelValue;
  readonly retries: ModelValue;
  readonly headers: Readonly<Record<string, string>>;
}

export interface SignalThrowEvent extends ElementBase {
  readonly kind: 'signalThrow';
  readonly signalName: ModelValue;
}

export interface EscalationThrowEvent extends ElementBase {
  readonly kind: 'escalationThrow';
  readonly escalationCode: ModelValue;
}

export interface TerminateEndEvent extends ElementBase {
  readonly kind: 'terminateEnd';
}

export interface ErrorEndEvent extends ElementBase {
  readonly kind: 'errorEnd';
  readonly errorCode: ModelValue;
}

/** What an end event and an intermediate event can both throw. */
export type ThrowEvent = NoneThrowEvent | JobEvent | SignalThrowEvent | EscalationThrowEvent | LinkThrowEvent;

/** What only an end event does. */
export type EndEvent = TerminateEndEvent | ErrorEndEvent;
