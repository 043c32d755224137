import type { ElementInstanceKey, ProcessInstanceKey, TimerKey } from '../keys.js';

/** Which timer an event belongs to. */
export interface TimerFacts {
  readonly timerKey: TimerKey;
  readonly processInstanceKey: ProcessInstanceKey;
  /** The activity that the timer is attached to. */
  readonly elementInstanceKey: ElementInstanceKey;
  /** The boundary event. */
  readonly elementId: string;
}

export interface TimerCreated extends TimerFacts {
  readonly type: 'timerCreated';
  /** Epoch ms. */
  readonly dueAt: number;
  /** How often it still fires, this time included; -1 for without end. */
  readonly repetitions: number;
  /** ISO 8601 duration between two firings; null when it fires once. */
  readonly interval: string | null;
}

export interface TimerTriggered extends TimerFacts {
  readonly type: 'timerTriggered';
}

export interface TimerCanceled extends TimerFacts {
  readonly type: 'timerCanceled';
}

export type TimerEvent = TimerCreated | TimerTriggered | TimerCanceled;
