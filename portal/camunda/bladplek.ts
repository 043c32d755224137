import { nextTo } from '../../config/every-page.js';
import type { Lifters } from '../camunda.js';
import type { Bladplek } from '../ports/monitor-port.js';

/** A cluster refuses to count on from the first further than this. */
const COUNTS_TO = 10_000;

/** The place of a page as the engine is asked for it; null for a bookmark that it never gave, and too far to count to. */
export function toEnginePage(plek: Bladplek, limit: number, { startCursor, endCursor }: Lifters) {
  if ('vanaf' in plek) return plek.vanaf + limit > COUNTS_TO ? null : { from: plek.vanaf, limit };
  if ('na' in plek)
    return endCursor.isValid(plek.na) ? nextTo({ after: endCursor.assumeExists(plek.na), limit }) : null;
  return startCursor.isValid(plek.voor)
    ? nextTo({ before: startCursor.assumeExists(plek.voor), limit })
    : null;
}
