import { raiseIncident, StepStuck } from './behavior/incidents.js';
import type { DeferredStep, Step } from './behavior/step.js';
import { ownerOf } from './behavior/visit.js';
import type { Work } from './behavior/work.js';
import { runStep } from './elements/run-step.js';
import { apply } from './events/apply.js';
import type { EngineEvent } from './events/event.js';
import type { DeferralKey, ElementInstanceKey, Key } from './keys.js';
import type { Models } from './models.js';
import type { State } from './state/state.js';

/** After so many steps a command leaves the rest to the next turn, so that others get theirs. */
const STEPS_PER_COMMAND = 1_000;

/** What a command did. */
export interface Processed<Result> {
  readonly result: Result;
  readonly events: readonly EngineEvent[];
}

/**
 * Decides one command and runs the steps that follow from it. When it throws, refused or by a defect, the state is
 * as it was before.
 */
export function processCommand<Result>(
  { state, models, now }: { state: State; models: Models; now: number },
  decide: (work: Work) => Result,
): Processed<Result> {
  const work = new WorkInProgress(state, models, now);
  const mark = state.journal.mark;
  try {
    const result = decide(work);
    work.runSteps();
    return { result, events: work.events };
  } catch (error) {
    state.journal.rollback(mark);
    throw error;
  }
}

/** Goes on with steps that an earlier command left. */
export function resumeSteps(work: Work): void {
  const { deferredSteps, deferralKey } = work.state;
  const steps = deferredSteps.value.slice(0, STEPS_PER_COMMAND);
  const isLast = steps.length === deferredSteps.value.length;
  work.emit({ type: 'stepsResumed', ...named(deferralKey.value), count: steps.length, isLast });
  for (const { step, depth } of steps) work.enqueue(step, depth);
}

// helpers

function named(deferralKey: DeferralKey | null): { deferralKey?: DeferralKey } {
  return deferralKey === null ? {} : { deferralKey };
}

class WorkInProgress implements Work {
  readonly events: EngineEvent[] = [];
  private readonly steps: DeferredStep[] = [];
  /** How many steps led to what runs now. */
  private depth = 0;

  constructor(
    readonly state: State,
    readonly models: Models,
    readonly now: number,
  ) {}

  newKey<Kind extends Key<string>>(): Kind {
    const number = this.state.lastKey.value + 1;
    this.state.lastKey.set(number);
    return String(number) as Kind;
  }

  emit(event: EngineEvent): void {
    apply(this.state, event);
    this.events.push(event);
  }

  enqueue(step: Step, depth = this.depth + 1): void {
    this.steps.push({ step, depth });
  }

  runSteps(): void {
    for (let done = 0; done < this.steps.length; done += 1) {
      if (done === STEPS_PER_COMMAND) {
        this.defer(this.steps.slice(done));
        return;
      }
      this.attempt(this.steps[done] as DeferredStep);
    }
  }

  private defer(rest: readonly DeferredStep[]): void {
    this.emit({
      type: 'stepsDeferred',
      deferralKey: this.state.deferralKey.value ?? this.newKey<DeferralKey>(),
      steps: rest.map(({ step }) => step),
      depths: rest.map(({ depth }) => depth),
    });
  }

  /** Runs a step; when it is stuck, takes back what it did and lets an incident wait in its place. */
  private attempt({ step, depth }: DeferredStep): void {
    const mark = { changes: this.state.journal.mark, events: this.events.length, steps: this.steps.length };
    this.depth = depth;
    try {
      runStep(this, step, depth);
    } catch (error) {
      if (!(error instanceof StepStuck)) throw error;
      this.state.journal.rollback(mark.changes);
      this.events.length = mark.events;
      this.steps.length = mark.steps;
      this.raise(step, error);
    }
  }

  private raise(step: Step, { errorType, message, retry }: StepStuck): void {
    const key = this.elementInstanceOf(step);
    const visit = key === undefined ? undefined : ownerOf(this, key);
    if (visit === undefined)
      throw new Error(`Expected an element for the incident of step '${step.do}': ${message}`);
    raiseIncident(this, visit, { errorType, message, jobKey: null, step: retry ?? step });
  }

  private elementInstanceOf(step: Step): ElementInstanceKey | undefined {
    if ('elementInstanceKey' in step) return step.elementInstanceKey;
    if ('userTaskKey' in step) return this.state.userTasks.get(step.userTaskKey)?.elementInstanceKey;
    return undefined;
  }
}
