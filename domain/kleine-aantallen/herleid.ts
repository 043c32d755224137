import type { Som } from './telling.js';
import { losOp, type Vergelijking } from './vergelijking.js';

/** Between which values a hidden count must be. */
export interface Bereik {
  van: number;
  tot: number;
}

/** Each round narrows at least one range by one or more; a reader who needs more rounds than this gains nothing new. */
const RONDEN = 200;

/**
 * What a patient reader can work out of the counts that are not shown: with the totals, by adding and subtracting.
 * @param getoond the counts that are shown, by cell
 * @param vooraf what the reader knows of a hidden count before: that none is below zero, unless more was said
 * @returns per hidden cell the range in which its count must be
 */
export function herleid(
  getoond: ReadonlyMap<string, number>,
  sommen: readonly Som[],
  vooraf: (cel: string) => Bereik = () => ({ van: 0, tot: Infinity }),
): Map<string, Bereik> {
  const bekend = sommen.map((som) => vergelijkingOf(som, getoond));
  const bereiken = new Map<string, Bereik>();
  for (const { termen } of bekend) for (const cel of termen.keys()) bereiken.set(cel, vooraf(cel));
  const regels = [...bekend, ...losOp(bekend)];
  for (let ronde = 0; ronde < RONDEN; ronde += 1)
    if (!regels.map((regel) => versmal(regel, bereiken)).includes(true)) break;
  return bereiken;
}

/** total − parts = 0, with what is shown filled in. */
function vergelijkingOf({ totaal, delen }: Som, getoond: ReadonlyMap<string, number>): Vergelijking {
  const vergelijking: Vergelijking = { termen: new Map(), uitkomst: 0 };
  for (const [cel, factor] of [[totaal, 1] as const, ...delen.map((deel) => [deel, -1] as const)]) {
    const aantal = getoond.get(cel);
    if (aantal === undefined) vergelijking.termen.set(cel, factor);
    else vergelijking.uitkomst -= factor * aantal;
  }
  return vergelijking;
}

/** Narrows each count of an equation by what the others leave for it. @returns whether anything became narrower */
function versmal({ termen, uitkomst }: Vergelijking, bereiken: Map<string, Bereik>): boolean {
  let smaller = false;
  for (const [cel, factor] of termen) {
    const rest = { van: uitkomst, tot: uitkomst };
    for (const [andere, term] of termen) {
      if (andere === cel) continue;
      const { van, tot } = bereiken.get(andere)!;
      rest.van -= term > 0 ? term * tot : term * van;
      rest.tot -= term > 0 ? term * van : term * tot;
    }
    const grenzen = [rest.van / factor, rest.tot / factor].sort((een, ander) => een - ander);
    const bereik = bereiken.get(cel)!;
    const van = Math.max(bereik.van, Math.ceil(grenzen[0]! - 1e-6));
    const tot = Math.min(bereik.tot, Math.floor(grenzen[1]! + 1e-6));
    if (van > bereik.van || tot < bereik.tot) {
      bereiken.set(cel, { van, tot });
      smaller = true;
    }
  }
  return smaller;
}
