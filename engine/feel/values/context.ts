import type { FeelFunction } from './function.js';
import type { Value } from './value.js';

/**
 * A FEEL context: names with values, in the order in which they were written. Functions stand apart, for they
 * can be called by name but are not values of the context.
 */
export class Context {
  constructor(
    readonly entries: ReadonlyMap<string, Value>,
    readonly functions: ReadonlyMap<string, FeelFunction> = new Map(),
    /** A context written in the expression is, in a list, the same as itself only; one that came in has no identity. */
    readonly hasIdentity = false,
  ) {}
}
