import { HERSTEL_MAX, type Herstelregel } from '../../../domain/monitor/herstel.js';
import type { Incident } from '../../ports/monitor-port.js';
import type { ProfessionalContext } from '../../route.js';
import { isEngineKey } from '../engine-key.js';
import { readVastgelopen } from '../read-vastgelopen.js';

/** An incident, with the name of the process that it stands in. */
export type Gekozen = Incident & { naam: string };

/** What is chosen to be tried again. */
export interface Keuze {
  incidenten: readonly Gekozen[];
  /** Of the instances that were asked for, those without an incident: they go on already. */
  zonder: number;
}

/**
 * The incidents of the instances in a form or an address, or of every instance with this kind of incident. Looked up again
 * each time: what was solved meanwhile is not among them, and what is of police and OM never is.
 */
export async function chosenIncidenten(
  { deps }: Pick<ProfessionalContext, 'deps'>,
  unsafe: { instantie?: unknown; incident?: unknown },
): Promise<Keuze> {
  const vast = await readVastgelopen(deps);
  const incidenten = vast.incidenten.map((een) => ({
    ...een,
    naam: vast.instanties.get(een.instantieKey)?.naam ?? een.procesId,
  }));
  const soort = typeof unsafe.incident === 'string' ? unsafe.incident : '';
  if (soort !== '')
    return { incidenten: incidenten.filter((een) => een.soort === soort).slice(0, HERSTEL_MAX), zonder: 0 };
  const keys = [...new Set([unsafe.instantie ?? []].flat().filter(isKey))].slice(0, HERSTEL_MAX);
  const gekozen = incidenten.filter(({ instantieKey }) => keys.includes(instantieKey));
  const met = new Set(gekozen.map(({ instantieKey }) => instantieKey));
  return { incidenten: gekozen.slice(0, HERSTEL_MAX), zonder: keys.filter((key) => !met.has(key)).length };
}

/** What the store is asked to lay down for them. */
export async function toRegels(
  { deps }: Pick<ProfessionalContext, 'deps'>,
  incidenten: readonly Incident[],
): Promise<Herstelregel[]> {
  const casusOf = await deps.monitor.casussenOf([
    ...new Set(incidenten.map(({ instantieKey }) => instantieKey)),
  ]);
  return incidenten.map(({ instantieKey, incidentKey, jobKey, elementInstantieKey }) => ({
    instantieKey,
    incidentKey,
    jobKey,
    elementInstantieKey,
    casusId: casusOf.get(instantieKey) ?? null,
  }));
}

const isKey = (unsafeKey: unknown): unsafeKey is string =>
  typeof unsafeKey === 'string' && isEngineKey(unsafeKey);
