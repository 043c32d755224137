import { dagVan } from '../domain/tijd/amsterdam.js';
import type { Clock } from '../domain/tijd/clock.js';
import type { Store } from '../store/store.js';
import type { Zegelkluis } from '../store/verwerkingslog/zegels/open-zegelkluis.js';

const everyMs = 5 * 60_000;

/** What housekeeping does, as it is called when it fails. */
export type Housework = 'erasing' | 'sealing' | 'retention' | 'daily check';

export interface Housekeeping {
  /** Does now what is due, and settles when it is done. Never throws: what failed is tried again later. */
  sweep(): Promise<void>;
  /** Stops, and settles when what was begun is done. */
  close(): Promise<void>;
}

/** Whether a casus disappeared, nobody knows since a day. */
export class ControleAchter extends Error {
  override readonly name = 'ControleAchter';
  override readonly message = 'Expected the daily check to succeed within 26 hours, but it did not';
}

/**
 * Erases drafts and sessions that are over their time, and seals the verwerkingslog of days that ended: at start and
 * every five minutes, and raises the alarm when the daily check stopped. Once a day it destroys what was kept long enough (INV14); a day that failed is done again.
 */
export function startHousekeeping(options: {
  store: Pick<Store, 'concepten' | 'sessies' | 'bewaren' | 'verwerkingslog' | 'readBewakingsstand'>;
  kluis: Zegelkluis;
  clock: Clock;
  onFailure: (work: Housework, error: unknown) => void;
}): Housekeeping {
  const { store, kluis, clock, onFailure } = options;
  let destroyedOn = '';
  const erase = () => Promise.all([store.concepten.removeExpired(), store.sessies.removeExpired()]);
  const destroyOncePerDay = async () => {
    const today = dagVan(clock.now());
    if (today === destroyedOn) return;
    await store.bewaren.reconcile();
    await store.bewaren.destroyDue();
    destroyedOn = today;
  };
  const demandCheck = async () => {
    const { isAchter } = await store.readBewakingsstand();
    if (isAchter) throw new ControleAchter();
  };
  const attempt = async (work: Housework, job: () => Promise<unknown>) => {
    try {
      await job();
    } catch (error) {
      onFailure(work, error);
    }
  };
  let busy = Promise.resolve();
  const sweep = () => {
    busy = busy.then(async () => {
      await attempt('erasing', erase);
      await attempt('retention', destroyOncePerDay);
      await attempt('sealing', () => store.verwerkingslog.seal(kluis));
      await attempt('daily check', demandCheck);
    });
    return busy;
  };
  void sweep();
  const timer = setInterval(() => void sweep(), everyMs).unref();
  return {
    sweep,
    close() {
      clearInterval(timer);
      return busy;
    },
  };
}
