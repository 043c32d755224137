import type { Value } from './value.js';

/** A range as the range functions take it; both ends are of the same comparable kind. */
export class Range {
  constructor(
    readonly start: Value,
    readonly end: Value,
    readonly startIncluded: boolean,
    readonly endIncluded: boolean,
  ) {}
}
