import { isVanCompartiment } from '../../domain/monitor/compartiment.js';
import type { Deps } from '../deps.js';
import type { Incident, Instantie, MonitorPort } from '../ports/monitor-port.js';
import { keepShortly } from './keep-shortly.js';

/** What stands still now. */
export interface Vastgelopen {
  incidenten: readonly Incident[];
  /** The instances with an incident, and those that called them, however far up. */
  instanties: ReadonlyMap<string, Instantie>;
}

/** Viewers within a second of each other share one look. */
const SECONDE = 1_000;

/**
 * The incidents outside the compartment of police and OM, and every instance that stands still by one. It is worked out
 * here and not asked of the engine: that counts a caller as stuck by what it called, also in the compartment (INV8).
 */
export function readVastgelopen(deps: Pick<Deps, 'monitor' | 'clock'>): Promise<Vastgelopen> {
  return keepShortly(deps, { naam: 'vastgelopen', ms: SECONDE }, () => findVastgelopen(deps.monitor));
}

async function findVastgelopen(monitor: MonitorPort): Promise<Vastgelopen> {
  const incidenten = (await monitor.listIncidenten()).filter(
    ({ procesId, elementId }) => !isVanCompartiment(procesId) && !isVanCompartiment(elementId),
  );
  const instanties = new Map<string, Instantie>();
  let zoek = [...new Set(incidenten.map(({ instantieKey }) => instantieKey))];
  while (zoek.length > 0) {
    const gevonden = await monitor.readInstanties(zoek);
    for (const instantie of gevonden) instanties.set(instantie.instantieKey, instantie);
    zoek = [...new Set(gevonden.flatMap(({ aanroeper }) => aanroeper ?? []))].filter(
      (key) => !instanties.has(key),
    );
  }
  return { incidenten, instanties };
}
