import type { Variables } from '../json.js';
import type { ProcessInstanceKey } from '../keys.js';
import { processInstanceSearch } from '../projections/process-instance-search.js';
import { resultVariables } from '../projections/result-variables.js';
import { inTime } from './patience.js';
import { Problem } from './problem.js';
import type { RestContext } from './route.js';
import { findIn } from './search-route.js';

/** How long a client waits that does not say so, and at most, in ms. */
const usualPatience = 30_000;
const longestPatience = 600_000;

export interface Awaited {
  /** In ms; 0 or less leaves it to the engine. */
  readonly requestTimeout: number;
  /** Empty: all variables. */
  readonly fetchVariables: readonly string[];
}

/**
 * The variables that a process instance ends with. Throws a Problem when it does not complete in time (504; it goes
 * on), is terminated (409), or the engine stops (503).
 */
export async function awaitedResult(
  context: RestContext,
  key: ProcessInstanceKey,
  { requestTimeout, fetchVariables }: Awaited,
): Promise<Variables> {
  const { engine, closing } = context;
  let leave = () => {};
  const ended = new Promise<void>((resolve) => {
    leave = engine.onInstanceEnded(key, resolve);
  });
  try {
    const time = requestTimeout > 0 ? Math.min(requestTimeout, longestPatience) : usualPatience;
    await inTime(ended, { time, closing });
  } finally {
    leave();
  }
  if (findIn(context, processInstanceSearch, 'a process instance', key).state !== 'COMPLETED') {
    throw new Problem(
      409,
      'INVALID_STATE',
      `Expected process instance '${key}' to complete, but it was terminated`,
    );
  }
  return resultVariables(engine.read.database, key, fetchVariables);
}
