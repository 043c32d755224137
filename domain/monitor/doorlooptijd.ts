/** How long something took, of those that ended. */
export interface Doorlooptijd {
  /** Of how many this was worked out. */
  aantal: number;
  /** Milliseconds. */
  mediaan: number;
  /** Nineteen of twenty were done within this. */
  p95: number;
}

/**
 * Median and 95th percentile by nearest rank: both are durations that somebody really waited.
 * @returns null when nothing ended yet
 */
export function doorlooptijdOf(duren: readonly number[]): Doorlooptijd | null {
  if (duren.length === 0) return null;
  const oplopend = [...duren].sort((een, ander) => een - ander);
  const rang = (deel: number) => oplopend[Math.ceil(deel * oplopend.length) - 1] as number;
  return { aantal: oplopend.length, mediaan: rang(0.5), p95: rang(0.95) };
}
