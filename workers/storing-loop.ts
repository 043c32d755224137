import { type Storing, STORING_MAX } from '../domain/bewaken/storing.js';
import type { Clock } from '../domain/tijd/clock.js';
import type { SysteemRepository } from '../store/systeem-repository.js';
import { searchStoringen } from './bewaken/search-storingen.js';
import type { EngineReader } from './camunda.js';
import { type LookOptions, keepLooking } from './keep-looking.js';

export interface StoringLoopOptions extends LookOptions {
  readonly store: Pick<SysteemRepository, 'followStoringen'>;
  readonly camunda: Pick<EngineReader, 'searchIncidents'>;
  readonly clock: Clock;
}

/** A casus that stands still is seen within a minute (processen.md 3.2). */
const quietMs = 60_000;

/**
 * Looks every minute what stands still in the engine, until `signal` aborts, and tells the dossier when that is something
 * else than the minute before, or has lasted too long since.
 */
export async function runStoringLoop(options: StoringLoopOptions): Promise<void> {
  const { store, camunda, clock, reachability } = options;
  let told: string | null = null;
  await keepLooking(options, quietMs, async () => {
    const storingen = await searchStoringen(camunda);
    const stand = describe(storingen, clock.now());
    if (stand !== told) await store.followStoringen(storingen);
    told = stand;
    reachability.found();
  });
}

function describe(storingen: readonly Storing[], now: Date): string {
  return storingen
    .map(({ incidentKey, sinds }) => `${incidentKey} ${now.getTime() - sinds.getTime() >= STORING_MAX}`)
    .sort()
    .join();
}
