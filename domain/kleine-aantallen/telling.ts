/** Counts that belong together, by the name of their cell, and which of them are the sum of which others. */
export interface Telling {
  aantallen: ReadonlyMap<string, number>;
  sommen: readonly Som[];
}

/** `totaal` is what `delen` add up to. */
export interface Som {
  totaal: string;
  delen: readonly string[];
}

/** One thing to count, with the group that it belongs to in each indeling. */
export type Geteld = Readonly<Record<string, string>>;

/** The group of everything together, in the name of a cell. */
export const ALLES = '*';

/** The name of a cell: `gemeente=0200 kwartaal=2026-K1`; without groups it is everything together. */
export function celnaam(groepen: Geteld): string {
  const delen = Object.entries(groepen).filter(([, groep]) => groep !== ALLES);
  return delen.length === 0
    ? ALLES
    : delen
        .map(([indeling, groep]) => `${indeling}=${groep}`)
        .sort()
        .join(' ');
}

/**
 * Counts in tables of one or two indelingen, each with its totals. Tables that share an indeling share its totals, so
 * that what one hides the other does not give away.
 * @param tabellen each the names of its indelingen
 * @param groepen per indeling all its groups, also those in which nothing is counted
 */
export function telIn(
  dingen: readonly Geteld[],
  tabellen: readonly (readonly string[])[],
  groepen: Readonly<Record<string, readonly string[]>>,
): Telling {
  const aantallen = new Map<string, number>();
  const sommen = new Map<string, Som>();
  for (const tabel of tabellen) {
    for (const cel of cellenOf(tabel, groepen)) {
      aantallen.set(celnaam(cel), dingen.filter((ding) => isIn(ding, cel)).length);
      for (const som of sommenOf(cel, groepen)) sommen.set(`${som.totaal} over ${som.delen[0]}`, som);
    }
  }
  return { aantallen, sommen: [...sommen.values()] };
}

function cellenOf(tabel: readonly string[], groepen: Readonly<Record<string, readonly string[]>>): Geteld[] {
  return tabel.reduce<Geteld[]>(
    (cellen, indeling) =>
      cellen.flatMap((cel) =>
        [...(groepen[indeling] ?? []), ALLES].map((groep) => ({ ...cel, [indeling]: groep })),
      ),
    [{}],
  );
}

function isIn(ding: Geteld, cel: Geteld): boolean {
  return Object.entries(cel).every(([indeling, groep]) => groep === ALLES || ding[indeling] === groep);
}

/** What a total is the sum of, once for each indeling in which it is a total. */
function sommenOf(cel: Geteld, groepen: Readonly<Record<string, readonly string[]>>): Som[] {
  return Object.entries(cel)
    .filter(([, groep]) => groep === ALLES)
    .map(([indeling]) => ({
      totaal: celnaam(cel),
      delen: (groepen[indeling] ?? []).map((groep) => celnaam({ ...cel, [indeling]: groep })),
    }))
    .filter(({ delen }) => delen.length > 0);
}
