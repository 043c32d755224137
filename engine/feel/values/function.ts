import type { Value } from './value.js';

/** A function that an expression defined. */
export class FeelFunction {
  constructor(
    readonly parameters: readonly string[],
    readonly invoke: (values: readonly Value[]) => Value,
  ) {}
}
