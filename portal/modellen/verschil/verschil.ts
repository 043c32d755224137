/** What changed of one part of a model: an element, a rule, a field. */
export type Verschilsoort = 'TOEGEVOEGD' | 'VERWIJDERD' | 'GEWIJZIGD' | 'VERPLAATST';

export interface Verschil {
  soort: Verschilsoort;
  /** Of the element, rule or field in its file, to mark it in the drawing. */
  id: string;
  /** How people call it: `Taak “Contact leggen”`. */
  wat: string;
  /** Each thing of it that is another one now; empty for what came, went or moved. */
  details: readonly Detail[];
}

export interface Detail {
  wat: string;
  /** Null for what was not there. */
  van: string | null;
  naar: string | null;
}

/** What people can know of a part, under the names that they have for it. */
export type Feiten = ReadonlyMap<string, string>;

/** Which of these facts differ, in the order of the new ones. */
export function compareFeiten(van: Feiten, naar: Feiten): Detail[] {
  const namen = [...new Set([...naar.keys(), ...van.keys()])];
  return namen.flatMap((wat) => {
    const [was, wordt] = [van.get(wat) ?? null, naar.get(wat) ?? null];
    return was === wordt ? [] : [{ wat, van: was, naar: wordt }];
  });
}

export interface Onderdeel {
  id: string;
  wat: string;
  feiten: Feiten;
}

/**
 * Compares two states of a model part by part, by id.
 * @param isVerplaatst whether a part that is in both, and has the same facts, stands somewhere else
 */
export function compareOnderdelen(
  van: readonly Onderdeel[],
  naar: readonly Onderdeel[],
  isVerplaatst: (id: string) => boolean = () => false,
): Verschil[] {
  const eerder = new Map(van.map((een) => [een.id, een]));
  const later = new Set(naar.map(({ id }) => id));
  return [
    ...naar.flatMap(({ id, wat, feiten }): Verschil[] => {
      const was = eerder.get(id);
      if (was === undefined) return [{ soort: 'TOEGEVOEGD', id, wat, details: [] }];
      const details = compareFeiten(was.feiten, feiten);
      if (details.length > 0) return [{ soort: 'GEWIJZIGD', id, wat, details }];
      return isVerplaatst(id) ? [{ soort: 'VERPLAATST', id, wat, details: [] }] : [];
    }),
    ...van
      .filter(({ id }) => !later.has(id))
      .map(({ id, wat }): Verschil => ({ soort: 'VERWIJDERD', id, wat, details: [] })),
  ];
}

/** Which parts that are in both stand in another order: those that leave the longest run of the old order. */
export function movedIds(van: readonly string[], naar: readonly string[]): ReadonlySet<string> {
  const [eerder, later] = [new Set(van), new Set(naar)];
  const was = van.filter((id) => later.has(id));
  const gebleven = longestRun(naar.filter((id) => eerder.has(id)).map((id) => was.indexOf(id)));
  return new Set(was.filter((_, plaats) => !gebleven.has(plaats)));
}

/** The places that go up in a longest run. */
function longestRun(plaatsen: readonly number[]): ReadonlySet<number> {
  const runs: number[][] = [];
  for (const plaats of plaatsen) {
    const beste = runs
      .filter((run) => (run.at(-1) ?? -1) < plaats)
      .reduce<number[]>((langste, run) => (run.length > langste.length ? run : langste), []);
    runs.push([...beste, plaats]);
  }
  return new Set(runs.reduce<number[]>((langste, run) => (run.length > langste.length ? run : langste), []));
}
