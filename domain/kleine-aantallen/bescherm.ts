import { herleid } from './herleid.js';
import type { Som, Telling } from './telling.js';

/** No count below this is shown (INV11). */
export const DREMPEL = 5;

/**
 * The one door for counts that leave the casework. A count below five is not shown, zero included, and neither is any
 * count with which a reader could work such a one out closer than “less than five” says already (INV11).
 * @returns the counts that may be shown; a cell that is not there is hidden
 */
export function bescherm({ aantallen, sommen }: Telling): ReadonlyMap<string, number> {
  const getoond = new Map([...aantallen].filter(([, aantal]) => aantal >= DREMPEL));
  for (;;) {
    const teSmal = [...herleid(getoond, sommen)].find(([, { van, tot }]) => tot - van < DREMPEL - 1);
    if (teSmal === undefined) return getoond;
    getoond.delete(leastUseful(teSmal[0], getoond, sommen));
  }
}

/** What to hide besides: the smallest part of a sum that gives the cell away, and a total only when no part is left. */
function leastUseful(cel: string, getoond: ReadonlyMap<string, number>, sommen: readonly Som[]): string {
  const verraders = sommen.filter(({ totaal, delen }) => totaal === cel || delen.includes(cel));
  const delen = verraders.flatMap((som) => som.delen);
  const totalen = verraders.map(({ totaal }) => totaal);
  for (const kandidaten of [delen, totalen, [...getoond.keys()]]) {
    const kleinste = kandidaten
      .filter((kandidaat) => getoond.has(kandidaat))
      .sort((een, ander) => getoond.get(een)! - getoond.get(ander)!)[0];
    if (kleinste !== undefined) return kleinste;
  }
  throw new Error('A count can be worked out while none is shown');
}
