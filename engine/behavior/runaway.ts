import { StepStuck } from './incidents.js';
import { visitOf } from './visit.js';
import type { Visit } from './visit.js';
import type { Work } from './work.js';

/** So many steps may follow on one another without a wait: some 30,000 elements one after the other. */
export const LONGEST_CHAIN = 100_000;

/** So many elements may be active in one scope, the iterations of a multi-instance body apart. */
export const MOST_ACTIVE = 10_000;

/**
 * Stops a model that never comes to a wait, or whose tokens multiply: the element that would be the next becomes an
 * incident, because the log would fill the disk. Resolving it lets the model run on as far again. Throws StepStuck.
 */
export function refuseRunaway(work: Work, visit: Visit, depth: number): void {
  if (depth > LONGEST_CHAIN)
    throw new StepStuck(
      'UNKNOWN',
      `Expected a wait within ${LONGEST_CHAIN} steps; the model runs in a circle`,
    );
  const { byScope } = work.state.elementInstances;
  if (byScope.count(visit.scopeKey) <= MOST_ACTIVE) return;
  const scope = visitOf(work, visit.scopeKey as typeof visit.key);
  if (scope?.element.kind === 'multiInstanceBody') return;
  throw new StepStuck('UNKNOWN', `Expected at most ${MOST_ACTIVE} elements to be active in one scope`);
}
