import type { Step } from '../behavior/step.js';
import type { JsonValue } from '../feel/json-value.js';
import type { Variables } from '../json.js';
import type { DeferralKey, ScopeKey } from '../keys.js';
import type { ElementFacts, InstanceFacts } from './facts.js';

export interface ElementActivated extends ElementFacts {
  readonly type: 'elementActivated';
  /** The incoming flows whose token this activation used up: one, or one of each for a parallel join. */
  readonly consumedFlowIds: readonly string[];
  /** Which iteration of a multi-instance body this is, from 1; absent outside of one. */
  readonly loopCounter?: number;
}

export interface ElementCompleted extends ElementFacts {
  readonly type: 'elementCompleted';
}

export interface ElementTerminated extends ElementFacts {
  readonly type: 'elementTerminated';
}

/** A multi-instance body goes through these items: each gets an iteration. */
export interface MultiInstanceStarted extends ElementFacts {
  readonly type: 'multiInstanceStarted';
  readonly items: readonly JsonValue[];
}

/** The completion condition of a multi-instance body holds: no further iteration begins. */
export interface MultiInstanceSatisfied extends ElementFacts {
  readonly type: 'multiInstanceSatisfied';
}

/** A token stands on the flow until its target activates. */
export interface SequenceFlowTaken extends InstanceFacts {
  readonly type: 'sequenceFlowTaken';
  readonly sequenceFlowId: string;
  readonly scopeKey: ScopeKey;
}

/** An event that goes on in a scope once what it interrupted is gone, and what it brings. */
export interface PendingEvent {
  readonly scopeKey: ScopeKey;
  /** A boundary event, or the start event of an event subprocess. */
  readonly elementId: string;
  readonly variables: Variables;
}

/** A scope is interrupted, and waits until the canceling listeners of user tasks inside it have answered. */
export interface InterruptionStarted extends InstanceFacts {
  readonly type: 'interruptionStarted';
  readonly scopeKey: ScopeKey;
  /** Whether the scope itself ends; otherwise only what ran inside it. */
  readonly ends: boolean;
  readonly then: PendingEvent | null;
}

/** What ran inside the scope is gone; the scope goes on. */
export interface InterruptionEnded extends InstanceFacts {
  readonly type: 'interruptionEnded';
  readonly scopeKey: ScopeKey;
}

/** A terminate end event took the tokens that still stood on flows of its scope. */
export interface TokensDiscarded extends InstanceFacts {
  readonly type: 'tokensDiscarded';
  readonly scopeKey: ScopeKey;
}

/**
 * A command reached its limit of steps; the rest waits in the state and goes on in a next command. A model that
 * loops without ever waiting thus cannot stop the other instances, nor lose its place in a crash.
 */
export interface StepsDeferred {
  readonly type: 'stepsDeferred';
  /** That of the steps that wait already, if there are any. Absent in what an older version wrote. */
  readonly deferralKey?: DeferralKey;
  readonly steps: readonly Step[];
  /** How many steps without a wait led to each; absent in older logs. */
  readonly depths?: readonly number[];
}

/** The first `count` of the deferred steps are being worked off. */
export interface StepsResumed {
  readonly type: 'stepsResumed';
  readonly deferralKey?: DeferralKey;
  readonly count: number;
  /** Whether none is left after these. */
  readonly isLast?: boolean;
}

export type ElementEvent =
  | ElementActivated
  | ElementCompleted
  | MultiInstanceStarted
  | MultiInstanceSatisfied
  | ElementTerminated
  | InterruptionStarted
  | InterruptionEnded
  | SequenceFlowTaken
  | TokensDiscarded;
export type StepEvent = StepsDeferred | StepsResumed;
