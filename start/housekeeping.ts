import type { Store } from '../store/store.js';

const everyMs = 5 * 60_000;

/** Erases drafts and sessions that are over their time, at start and every five minutes. */
export function startHousekeeping(
  store: Pick<Store, 'concepten' | 'sessies'>,
  onFailure: (error: unknown) => void,
): { close(): void } {
  const sweep = () => {
    Promise.all([store.concepten.removeExpired(), store.sessies.removeExpired()]).catch(onFailure);
  };
  sweep();
  const timer = setInterval(sweep, everyMs).unref();
  return { close: () => clearInterval(timer) };
}
