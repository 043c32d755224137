import type { Herstelwerk, Herstelwerkregel } from '../store/herstel/create-herstelwerk.js';
import { connectionBackoffMs } from './backoff.js';
import { Bell } from './bell.js';
import { type Camunda, CamundaRefusal } from './camunda.js';
import type { Pause } from './pause.js';
import type { Reachability } from './reachability.js';

export interface HerstelLoopOptions {
  readonly herstel: Herstelwerk;
  readonly camunda: Pick<Camunda, 'resolveIncident' | 'setVariable' | 'cancelInstance'>;
  readonly reachability: Reachability;
  readonly pause: Pause;
  readonly signal: AbortSignal;
}

/** A request rings; this finds what another process was asked, and what was left by one that stopped. */
const quietMs = 10_000;
/** What the engine answers when there is nothing to repair any more. */
const GONE: readonly number[] = [404, 409];
/** To resolve an incident alone it answers 409 while its job has no attempt left: that is no reason to think it gone. */
const UNKNOWN: readonly number[] = [404];

/**
 * Does what people asked to be repaired, one process after the other, until `signal` aborts. Each is kept as done at once,
 * so that a stop or a kill in between leaves the rest for the next start; what is done twice finds nothing to do.
 */
export async function runHerstelLoop(options: HerstelLoopOptions): Promise<void> {
  const { herstel, reachability, pause, signal } = options;
  const bell = new Bell();
  const stopListening = herstel.onGevraagd(() => bell.ring());
  let failures = 0;
  try {
    while (!signal.aborted) {
      try {
        const done = await repairWaiting(options);
        failures = 0;
        if (done > 0) {
          reachability.found();
          continue;
        }
      } catch (error) {
        failures += 1;
        reachability.lost(error);
      }
      if (failures > 0) await pause(connectionBackoffMs(failures), signal);
      else await Promise.race([pause(quietMs, signal), bell.rung()]);
    }
  } finally {
    stopListening();
  }
}

/** @returns how many were done. Throws when the engine, or the store, does not answer. */
async function repairWaiting({ herstel, camunda, signal }: HerstelLoopOptions): Promise<number> {
  let done = 0;
  for (const regel of await herstel.takeWaiting()) {
    if (signal.aborted) break;
    await herstel.record(regel, await repair(camunda, regel));
    done += 1;
  }
  return done;
}

async function repair(
  camunda: HerstelLoopOptions['camunda'],
  { soort, instantieKey, incidentKey, jobKey, elementInstantieKey, variabele, waarde }: Herstelwerkregel,
): Promise<'GEDAAN' | 'WEG' | 'GEWEIGERD'> {
  try {
    if (soort === 'BEEINDIGEN') await camunda.cancelInstance(instantieKey);
    if (soort === 'GEGEVEN' && elementInstantieKey !== null && variabele !== null)
      await camunda.setVariable(elementInstantieKey, { [variabele]: waarde });
    if (soort !== 'BEEINDIGEN' && incidentKey !== null)
      await camunda.resolveIncident({ incidentKey, jobKey });
    return 'GEDAAN';
  } catch (error) {
    if (!(error instanceof CamundaRefusal)) throw error;
    return (soort === 'OPLOSSEN' ? UNKNOWN : GONE).includes(error.status) ? 'WEG' : 'GEWEIGERD';
  }
}
