import { DREMPEL } from './bescherm.js';
import { herleid } from './herleid.js';
import type { Telling } from './telling.js';

const BREEDTE = DREMPEL - 1;

/**
 * The hidden counts of which may be said that they are below five (3.7). Where one of the same sum was hidden only because it
 * gives another away, nothing is said of any of them: who is told which ones are small can work them out closer. For the same
 * reason nothing is said at all when saying it would narrow any hidden count (INV11).
 * @param getoond what `bescherm` lets through of the same counts
 */
export function zegbaarKlein(
  { aantallen, sommen }: Telling,
  getoond: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const isMeegenomen = (cel: string) => !getoond.has(cel) && (aantallen.get(cel) ?? 0) >= DREMPEL;
  const zwijgt = new Set(
    sommen.filter(({ delen }) => delen.some(isMeegenomen)).flatMap(({ delen }) => delen),
  );
  const klein = new Set(
    [...aantallen].filter(([cel, aantal]) => aantal < DREMPEL && !zwijgt.has(cel)).map(([cel]) => cel),
  );
  const vooraf = (cel: string) => ({ van: 0, tot: klein.has(cel) ? BREEDTE : Infinity });
  const wordtSmaller = [...herleid(getoond, sommen, vooraf).values()].some(
    ({ van, tot }) => tot - van < BREEDTE,
  );
  return wordtSmaller ? new Set() : klein;
}
