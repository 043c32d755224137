/** How often a condition is looked at, and for how long: enough for a slow machine, short enough to read a failure. */
const everyMs = 20;
const limitMs = 15_000;

/**
 * Looks until `probe` gives something other than null, undefined or false, and answers that.
 * Throws with what `explain` tells when it takes too long.
 */
export async function until<Found>(
  probe: () => Promise<Found | null | undefined | false> | Found | null | undefined | false,
  explain: () => Promise<string> | string,
  atMostMs = limitMs,
): Promise<Found> {
  const end = Date.now() + atMostMs;
  for (;;) {
    const found = await probe();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(await explain());
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
