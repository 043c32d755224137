/** Waits before the next try of a job, by the tries that are left after this one; further back, the first counts. */
const jobBackoffsMs = [60_000, 15_000, 4_000, 1_000];

/** How long a failed job rests: longer when fewer tries are left. */
export function jobBackoffMs(retriesLeft: number): number {
  return jobBackoffsMs[Math.max(retriesLeft, 1) - 1] ?? 1_000;
}

/** How long to wait after `failures` attempts in a row that got no answer from the engine. */
export function connectionBackoffMs(failures: number): number {
  return Math.min(250 * 2 ** (failures - 1), 5_000);
}
