import type { ProcessDefinitionKey, ProcessInstanceKey, ScopeKey, TimerKey } from '../keys.js';

/** Which timer an event belongs to. */
export interface TimerFacts {
  readonly timerKey: TimerKey;
  readonly processInstanceKey: ProcessInstanceKey;
  /** What waits: a catch event, the activity of a boundary event, or the scope of an event subprocess. */
  readonly elementInstanceKey: ScopeKey;
  /** The event. */
  readonly elementId: string;
}

export interface TimerCreated extends TimerFacts {
  readonly type: 'timerCreated';
  /** Epoch ms. */
  readonly dueAt: number;
  /** How often it still fires, this time included; -1 for without end. */
  readonly repetitions: number;
  /** ISO 8601 duration between two firings, or a cron expression; null when it fires once. */
  readonly interval: string | null;
}

export interface TimerTriggered extends TimerFacts {
  readonly type: 'timerTriggered';
}

export interface TimerCanceled extends TimerFacts {
  readonly type: 'timerCanceled';
}

/** The newest version of a process starts when this timer is due. */
export interface StartTimerCreated {
  readonly type: 'startTimerCreated';
  readonly timerKey: TimerKey;
  readonly processDefinitionKey: ProcessDefinitionKey;
  readonly processDefinitionId: string;
  /** The start event. */
  readonly elementId: string;
  /** Epoch ms. */
  readonly dueAt: number;
  readonly repetitions: number;
  readonly interval: string | null;
}

export interface StartTimerTriggered {
  readonly type: 'startTimerTriggered';
  readonly timerKey: TimerKey;
}

/** A newer version of the process took its place. */
export interface StartTimerCanceled {
  readonly type: 'startTimerCanceled';
  readonly timerKey: TimerKey;
}

export type TimerEvent =
  | TimerCreated
  | TimerTriggered
  | TimerCanceled
  | StartTimerCreated
  | StartTimerTriggered
  | StartTimerCanceled;
