import { connectionBackoffMs } from './backoff.js';
import type { Pause } from './pause.js';
import type { Reachability } from './reachability.js';

export interface LookOptions {
  readonly reachability: Reachability;
  readonly pause: Pause;
  readonly signal: AbortSignal;
}

/**
 * Looks again and again until `signal` aborts, with `quietMs` between; while engine or store does not answer, with growing pauses.
 * @param look throws when one of them does not answer
 */
export async function keepLooking(
  { reachability, pause, signal }: LookOptions,
  quietMs: number,
  look: () => Promise<void>,
): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    try {
      await look();
      failures = 0;
    } catch (error) {
      failures += 1;
      reachability.lost(error);
    }
    await pause(failures > 0 ? connectionBackoffMs(failures) : quietMs, signal);
  }
}
