import type { Value } from '../values/value.js';
import { weightOf } from '../values/weight.js';
import { FatalFailure } from './failure.js';

/** Less than a second of work; a loop over ten thousand items needs a fifth of it. */
const maximumSteps = 500_000;

/** How much lists and contexts may hold that are made, compared or handed to functions, taken together. */
const maximumWeight = 10_000_000;

/** Calls of own functions nest on top of the nesting of the expression. */
const maximumDepth = 700;

/** Bounds an evaluation, so that no expression keeps the engine from its other work or exhausts the stack. */
export class Budget {
  /** Once it is, what is null for want of a value is null for want of work: it must not count. */
  isExhausted = false;
  private steps = 0;
  private depth = 0;
  private weight = 0;

  constructor(private readonly allowed = maximumSteps) {}

  /** One part of an expression begins; throws FatalFailure when it is one too many. */
  enter(): void {
    this.spend();
    if (++this.depth > maximumDepth) this.exhaust(`Expected at most ${maximumDepth} nested evaluations`);
  }

  leave(): void {
    this.depth -= 1;
  }

  spend(steps = 1): void {
    this.steps += steps;
    if (this.steps > this.allowed) this.exhaust(`Expected at most ${this.allowed} steps`);
  }

  /** Counts what `value` holds and answers it; throws FatalFailure when that is too much. */
  carry<T extends Value>(value: T): T {
    this.weight += weightOf(value);
    if (this.weight > maximumWeight) this.exhaust('Expected smaller lists, contexts or texts');
    return value;
  }

  private exhaust(message: string): never {
    this.isExhausted = true;
    throw new FatalFailure(message);
  }
}
