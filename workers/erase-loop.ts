import type { Bewaren } from '../store/store.js';
import { connectionBackoffMs } from './backoff.js';
import { Bell } from './bell.js';
import { CamundaRefusal, type HistoryEraser } from './camunda.js';
import type { Log } from './log.js';
import type { Pause } from './pause.js';
import type { Reachability } from './reachability.js';

export interface EraseLoopOptions {
  readonly bewaren: Pick<Bewaren, 'takeUncleared' | 'markCleared' | 'onDestroyed'>;
  readonly camunda: HistoryEraser;
  readonly reachability: Reachability;
  readonly log: Log;
  readonly pause: Pause;
  readonly signal: AbortSignal;
}

/** Destruction rings; this finds what another process destroyed. */
const quietMs = 5 * 60_000;
/** An instance that was cancelled takes a moment to end. */
const againMs = 1_000;
/** What an engine answers when an instance went on or ended between the search and the request. */
const MEANWHILE: readonly number[] = [404, 409];
/** How often that is believed of one casus; an engine that cannot remove may answer the same. */
const believed = 5;

/**
 * Removes the processes of destroyed casussen from the engine until `signal` aborts: their variables, tasks and
 * evaluations of decisions (INV14). A casus counts as removed when a search no longer finds it.
 */
export async function runEraseLoop(options: EraseLoopOptions): Promise<void> {
  const { bewaren, reachability, pause, signal } = options;
  const bell = new Bell();
  const stopListening = bewaren.onDestroyed(() => bell.ring());
  const refusals = new Map<string, number>();
  let failures = 0;
  try {
    while (!signal.aborted) {
      let rest = quietMs;
      try {
        rest = await eraseAll(options, refusals);
        failures = 0;
        reachability.found();
      } catch (error) {
        failures += 1;
        reachability.lost(error);
        rest = connectionBackoffMs(failures);
      }
      await Promise.race([pause(rest, signal), bell.rung()]);
    }
  } finally {
    stopListening();
  }
}

/** Takes each casus one step further, and tells how long to rest. Throws when engine or store does not answer. */
async function eraseAll(
  { bewaren, camunda, log, signal }: EraseLoopOptions,
  refusals: Map<string, number>,
): Promise<number> {
  let rest = quietMs;
  for (const casusId of await bewaren.takeUncleared()) {
    if (signal.aborted) break;
    try {
      if (await eraseCasus(camunda, casusId)) await bewaren.markCleared(casusId);
      else rest = againMs;
    } catch (error) {
      if (!(error instanceof CamundaRefusal)) throw error;
      const times = (refusals.get(casusId) ?? 0) + 1;
      refusals.set(casusId, times);
      const chances = MEANWHILE.includes(error.status) ? believed : 0;
      if (times <= chances) rest = againMs;
      // A cluster older than 8.9 cannot remove; it is asked again at every round, and named once.
      else if (times === chances + 1)
        log.error({ status: error.status }, 'process history of a destroyed casus could not be removed');
    }
  }
  return rest;
}

/** One step: first what runs is ended, callers first; then what ended is removed. @returns whether nothing was found */
async function eraseCasus(camunda: HistoryEraser, casusId: string): Promise<boolean> {
  const instances = await camunda.searchInstances(casusId);
  const running = instances.filter(({ isActive }) => isActive);
  const found = new Set(running.map(({ processInstanceKey }) => processInstanceKey));
  for (const { processInstanceKey, isActive, calledBy } of instances) {
    if (!isActive) await camunda.deleteInstance(processInstanceKey);
    else if (calledBy === null || !found.has(calledBy)) await camunda.cancelInstance(processInstanceKey);
  }
  return instances.length === 0;
}
