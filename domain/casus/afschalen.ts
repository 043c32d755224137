import type { AfrondWeigering } from '../taak/taak-afronding.js';
import type { ToetsBesluit, Toetsstatus } from '../weging/doorlaatverbod.js';
import { isToetsNodig } from '../weging/doorlaatverbod.js';
import type { JaNeeOnbekend } from '../keuze.js';
import type { Actueel, DoorlaatverbodUitkomst } from '../weging/weging.js';

/** What INV3 looks at: the last weging that is vastgesteld, and what was done since. */
export interface AfschaalStand {
  weging: { actueel: Actueel; doorlaatverbod: DoorlaatverbodUitkomst; vastgesteldOp: string } | null;
  toetsen: readonly {
    status: Toetsstatus;
    besluit: ToetsBesluit | null;
    geopendOp: string;
    beslotenOp: string | null;
  }[];
  /** The last establishment of whether the victim is still in the situation. */
  actualiteit: { nogInSituatie: JaNeeOnbekend; vastgesteldOp: string } | null;
}

export type AfschaalPoort = 'VRIJ' | 'WACHT_TOETS' | 'ACTUALITEIT';

/**
 * INV3: no afschalen with a toets open, or with actueel TE_BEPALEN and nobody who established it.
 * Without a weging nothing is known: then both are open.
 */
export function deriveAfschaalPoort({ weging, toetsen, actualiteit }: AfschaalStand): AfschaalPoort {
  if (toetsen.some((toets) => toets.status !== 'AFGEROND')) return 'WACHT_TOETS';
  if (weging === null) return 'ACTUALITEIT';
  const isGetoetst = toetsen.some((toets) => (toets.beslotenOp ?? '') >= weging.vastgesteldOp);
  if (isToetsNodig(weging.doorlaatverbod) && !isGetoetst) return 'WACHT_TOETS';
  const isVastgesteldNietMeer =
    actualiteit !== null &&
    actualiteit.nogInSituatie === 'nee' &&
    actualiteit.vastgesteldOp >= weging.vastgesteldOp;
  if (weging.actueel === 'TE_BEPALEN' && !isVastgesteldNietMeer) return 'ACTUALITEIT';
  return 'VRIJ';
}

/** A decision JA that the weging did not know yet contradicts afschalen: weigh again first. */
export function isBesluitJaNaWeging({ weging, toetsen }: AfschaalStand): boolean {
  return toetsen.some(
    (toets) => toets.besluit === 'JA' && (weging === null || (toets.beslotenOp ?? '') > weging.vastgesteldOp),
  );
}

/** Why this casus may not be scaled down now, in the words of a task that is refused; null when it may (INV3). */
export function refuseAfschalen(stand: AfschaalStand): AfrondWeigering | null {
  if (isBesluitJaNaWeging(stand)) return 'BESLUIT_JA_NA_WEGING';
  switch (deriveAfschaalPoort(stand)) {
    case 'WACHT_TOETS':
      return 'TOETS_OPEN';
    case 'ACTUALITEIT':
      return 'ACTUALITEIT_OPEN';
    case 'VRIJ':
      return null;
  }
}

/** Only a plain "nee" lets afschalen go on; everything else is weighed again. */
export function deriveActualiteitUitkomst(nogInSituatie: JaNeeOnbekend): 'NIET_MEER' | 'HERWEGEN' {
  return nogInSituatie === 'nee' ? 'NIET_MEER' : 'HERWEGEN';
}
