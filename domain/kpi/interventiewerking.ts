import { deelInWoorden } from '../kleine-aantallen/deel.js';
import type { Werking } from '../plan/actie.js';
import type { Kpigebeurtenis } from './deelmeting.js';

/** In which share of the actions that used it an intervention worked, by its code; what cannot be said is not there. */
export type Interventiewerking = Readonly<Record<string, string>>;

/**
 * What worked, of all actions so far (A4.3, E17). An action of which its holder could not say counts for neither side; of
 * fewer than ten nothing is said (INV11).
 */
export function telInterventies(gebeurtenissen: readonly Kpigebeurtenis[]): Interventiewerking {
  const telling = new Map<string, { deel: number; geheel: number }>();
  for (const { soort, waarde } of gebeurtenissen) {
    if (soort !== 'INTERVENTIE_GETELD' || waarde === null) continue;
    const [code = '', werking] = waarde.split(' ') as [string, Werking];
    if (werking === 'ONBEKEND') continue;
    const { deel, geheel } = telling.get(code) ?? { deel: 0, geheel: 0 };
    telling.set(code, { deel: deel + (werking === 'WERKTE' ? 1 : 0), geheel: geheel + 1 });
  }
  const zegbaar = [...telling].flatMap(([code, { deel, geheel }]) => {
    const woorden = deelInWoorden(deel, geheel);
    return woorden === null ? [] : [[code, woorden] as const];
  });
  return Object.fromEntries(zegbaar);
}
