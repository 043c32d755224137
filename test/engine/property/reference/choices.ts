import type { Conditional } from '../process-model.js';
import { evaluateAt, Stuck } from './attempt.js';
import type { Place } from './place.js';

/** The first branch whose condition holds, else the default (exclusive-gateways.md); may be stuck. */
export function firstFulfilled(place: Place, branches: readonly Conditional[]): Conditional {
  return branches.find((branch) => isFulfilled(place, branch)) ?? defaultOf(branches);
}

/** Every branch whose condition holds, else the default (inclusive-gateways.md); may be stuck. */
export function allFulfilled(place: Place, branches: readonly Conditional[]): readonly Conditional[] {
  const fulfilled = branches.filter((branch) => isFulfilled(place, branch));
  return fulfilled.length === 0 ? [defaultOf(branches)] : fulfilled;
}

/** Strictly true or false: anything else is an incident (exclusive-gateways.md, conditions). */
export function isTrue(place: Place, condition: NonNullable<Conditional['condition']>): boolean {
  const value = evaluateAt(place, condition, 'CONDITION_ERROR');
  if (typeof value === 'boolean') return value;
  throw new Stuck('CONDITION_ERROR');
}

// helpers

/** The condition of the default is not looked at. */
function isFulfilled(place: Place, { condition }: Conditional): boolean {
  return condition !== null && isTrue(place, condition);
}

function defaultOf(branches: readonly Conditional[]): Conditional {
  const found = branches.find(({ condition }) => condition === null);
  if (found === undefined) throw new Stuck('CONDITION_ERROR');
  return found;
}
