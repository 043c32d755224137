import type { Deps } from '../../deps.js';
import { keepShortly } from '../keep-shortly.js';
import { readModel } from '../model/read-model.js';
import type { Modelelement } from '../model/read-model.js';
import { readVastgelopen } from '../read-vastgelopen.js';

/** How many stand on an element of a process now, and how many of those are stuck there. */
export interface Elementstand extends Pick<Modelelement, 'elementId' | 'naam' | 'type'> {
  actief: number;
  vastgelopen: number;
}

const SECONDE = 1_000;

/** Holds others: what stands in it stands on one of its elements. */
const OMHULSEL: readonly string[] = ['SUB_PROCESS', 'EVENT_SUB_PROCESS'];

/** The elements of a definition with what stands on them, in the order of the model. */
export function readElementstand(
  deps: Pick<Deps, 'monitor' | 'clock'>,
  definitieKey: string,
): Promise<Elementstand[]> {
  return keepShortly(deps, { naam: `elementen ${definitieKey}`, ms: SECONDE }, async () => {
    const [{ elementen }, aantallen, { incidenten }] = await Promise.all([
      readModel(deps, definitieKey),
      deps.monitor.countElementen(definitieKey),
      readVastgelopen(deps),
    ]);
    const actief = new Map(aantallen.map(({ elementId, actief }) => [elementId, actief]));
    const hier = incidenten.filter((incident) => incident.definitieKey === definitieKey);
    return elementen
      .filter(({ type }) => !OMHULSEL.includes(type))
      .map(({ elementId, naam, type }) => ({
        elementId,
        naam,
        type,
        actief: actief.get(elementId) ?? 0,
        vastgelopen: hier.filter((incident) => incident.elementId === elementId).length,
      }));
  });
}
