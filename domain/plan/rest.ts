import { isMotivering } from '../weging/motivering.js';
import { type Sjablooncode, isPlicht } from './sjabloon.js';
import type { Restbesluit } from './voortgang.js';

/** An action that somebody still has to do something for. */
export interface OpenActie {
  actieId: string;
  sjabloon: Sjablooncode;
}

interface Rest {
  actieId?: string | null | undefined;
  besluit: Restbesluit;
  reden?: string | undefined;
}

/**
 * What is missing in what was decided on the actions that are open; null when nothing is. Each needs a decision, none
 * lapses without a reason, and one that rests on a duty not without a motivation.
 */
export function refuseRest(
  open: readonly OpenActie[],
  besluiten: readonly Rest[],
): 'OPEN_ACTIE_ONBESLIST' | 'REDEN_ONTBREEKT' | 'MOTIVERING_ONTBREEKT' | null {
  for (const { actieId, sjabloon } of open) {
    const rest = besluiten.find((een) => een.actieId === actieId);
    if (rest === undefined) return 'OPEN_ACTIE_ONBESLIST';
    if (rest.besluit !== 'VERVALLEN') continue;
    if (rest.reden === undefined) return 'REDEN_ONTBREEKT';
    if (isPlicht(sjabloon) && !isMotivering(rest.reden)) return 'MOTIVERING_ONTBREEKT';
  }
  return null;
}
