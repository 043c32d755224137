import type { Telling } from '../../../domain/kleine-aantallen/telling.js';

/** A reader supposes that no single count is above this. */
const HOOGSTE = 60;
/** The highest of what is called small. */
const KLEIN = 4;

/**
 * The values that a cell can have in a table that agrees with all that is shown, found by trying tables: written without
 * what it attacks. It stops at `genoeg` of them.
 * @param klein cells of which is said that they are below five
 */
export function mogelijkeWaarden(
  telling: Telling,
  getoond: ReadonlyMap<string, number>,
  cel: string,
  genoeg: number,
  klein: ReadonlySet<string> = new Set(),
): number[] {
  const delen = smallestParts(telling);
  const gevonden: number[] = [];
  const hoogste = klein.has(cel) ? KLEIN : HOOGSTE;
  for (let waarde = 0; waarde <= hoogste && gevonden.length < genoeg; waarde += 1)
    if (bestaat(delen, new Map([...getoond, [cel, waarde]]), klein)) gevonden.push(waarde);
  return gevonden;
}

/** Per cell the smallest cells that it consists of. */
function smallestParts({ aantallen, sommen }: Telling): Map<string, Set<string>> {
  const som = new Map(sommen.map(({ totaal, delen }) => [totaal, delen]));
  const delenOf = (cel: string): string[] => som.get(cel)?.flatMap(delenOf) ?? [cel];
  return new Map([...aantallen.keys()].map((cel) => [cel, new Set(delenOf(cel))]));
}

/** Is there a table with these counts, in which these cells are small? */
function bestaat(
  delen: ReadonlyMap<string, Set<string>>,
  bekend: ReadonlyMap<string, number>,
  klein: ReadonlySet<string>,
): boolean {
  const eisen = [
    ...[...bekend].map(([cel, aantal]) => ({ delen: delen.get(cel)!, rest: aantal, speling: 0 })),
    ...[...klein].map((cel) => ({ delen: delen.get(cel)!, rest: KLEIN, speling: KLEIN })),
  ];
  const cellen = [...new Set([...delen.values()].flatMap((deel) => [...deel]))];
  return vul(0);

  function vul(stap: number): boolean {
    if (eisen.some(({ rest }) => rest < 0)) return false;
    const cel = cellen[stap];
    if (cel === undefined) return eisen.every(({ rest, speling }) => rest <= speling);
    const geraakt = eisen.filter((eis) => eis.delen.has(cel));
    const laatste = geraakt.filter(
      (eis) => eis.speling === 0 && cellen.slice(stap + 1).every((andere) => !eis.delen.has(andere)),
    );
    const hoogste = Math.min(HOOGSTE, ...geraakt.map(({ rest }) => rest));
    const waarden = laatste[0]
      ? [laatste[0].rest]
      : Array.from({ length: hoogste + 1 }, (_, waarde) => waarde);
    return waarden.some((waarde) => {
      for (const eis of geraakt) eis.rest -= waarde;
      const past = vul(stap + 1);
      for (const eis of geraakt) eis.rest += waarde;
      return past;
    });
  }
}
