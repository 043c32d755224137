import { Context } from './context.js';
import type { Value } from './value.js';

const known = new WeakMap<object, number>();

/**
 * How many values a value holds, counting what it shares as often as it shows: what writing or comparing it costs.
 * A list of twice the same list doubles with every level while it takes hardly any memory.
 */
export function weightOf(value: Value): number {
  if (typeof value === 'string') return 1 + Math.trunc(value.length / 100);
  if (!Array.isArray(value) && !(value instanceof Context)) return 1;
  const weighed = known.get(value);
  if (weighed !== undefined) return weighed;
  let weight = 1;
  for (const part of Array.isArray(value) ? value : value.entries.values()) weight += weightOf(part);
  known.set(value, weight);
  return weight;
}
