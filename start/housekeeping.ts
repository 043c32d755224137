import type { Store } from '../store/store.js';
import type { Zegelkluis } from '../store/verwerkingslog/zegels/open-zegelkluis.js';

const everyMs = 5 * 60_000;

interface Housekeeping {
  store: Pick<Store, 'concepten' | 'sessies' | 'verwerkingslog'>;
  kluis: Zegelkluis;
  onFailure: (work: 'erasing' | 'sealing', error: unknown) => void;
}

/**
 * Erases drafts and sessions that are over their time, and seals the verwerkingslog of days that ended: at start and
 * every five minutes.
 */
export function startHousekeeping({ store, kluis, onFailure }: Housekeeping): { close(): Promise<unknown> } {
  let busy: Promise<unknown> = Promise.resolve();
  const sweep = () => {
    const erasing = Promise.all([store.concepten.removeExpired(), store.sessies.removeExpired()]);
    busy = Promise.all([
      erasing.catch((error: unknown) => onFailure('erasing', error)),
      store.verwerkingslog.seal(kluis).catch((error: unknown) => onFailure('sealing', error)),
    ]);
  };
  sweep();
  const timer = setInterval(sweep, everyMs).unref();
  return {
    close() {
      clearInterval(timer);
      return busy;
    },
  };
}
