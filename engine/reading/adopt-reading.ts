import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { isParsedFeel, treeOf } from '../feel/feel.js';
import type { Reading } from './read-resource.js';

/** What is done in one turn of the event loop, in ms. */
const longestTurn = 10;

/**
 * Makes of a reading that came from another thread what it was there: frozen, with its expressions parsed. On its way
 * it lost both. Done in turns, for all expressions of a large file together take long.
 */
export async function adoptReading(reading: Reading): Promise<Reading> {
  const seen = new Set<object>();
  const waiting: unknown[] = [reading];
  let end = performance.now() + longestTurn;
  while (waiting.length > 0) {
    const part = waiting.pop();
    if (typeof part !== 'object' || part === null || seen.has(part)) continue;
    seen.add(part);
    if (isParsedFeel(part)) treeOf(part);
    else for (const inside of partsOf(part)) waiting.push(inside);
    Object.freeze(part);
    if (performance.now() < end) continue;
    await setImmediate();
    end = performance.now() + longestTurn;
  }
  return reading;
}

// helpers

function partsOf(part: object): Iterable<unknown> {
  return part instanceof Map ? part.values() : Object.values(part);
}
