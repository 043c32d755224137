import type { Gebeurtenis } from '../casus/gebeurtenis.js';
import type { TaakNaam } from '../taak/taak.js';
import type { Ketenfeit } from './ketenfeit.js';
import { dagVan } from '../tijd/amsterdam.js';
import { werkdagenErbij } from '../tijd/werkkalender.js';

/** What happened to a casus, as far as figures need it: no text, no person (processen.md 6.9). */
export interface Kpigebeurtenis {
  casusId: string;
  soort: Gebeurtenis | Ketenfeit;
  waarde: string | null;
  op: string;
}

/** How many of how many. */
export interface Deelmeting {
  deel: number;
  geheel: number;
}

/** How long something took each time, in milliseconds. */
export interface Duurmeting {
  duren: readonly number[];
}

/** Counts from what happened in a period. @param eerder what happened to the same casussen before it */
export type Meting = (
  periode: readonly Kpigebeurtenis[],
  eerder: readonly Kpigebeurtenis[],
) => Deelmeting | Duurmeting;

/** Of what happened, the part that came out so. */
export function deelMetWaarde(
  soort: Kpigebeurtenis['soort'],
  isGoed: (waarde: string | null) => boolean,
): Meting {
  return (periode) => {
    const alle = periode.filter((een) => een.soort === soort);
    return { deel: alle.filter(({ waarde }) => isGoed(waarde)).length, geheel: alle.length };
  };
}

/** Of one thing that happened, how often another did: never more than all of it. */
export function deelVan(geheel: Gebeurtenis, ...delen: readonly Gebeurtenis[]): Meting {
  return (periode) => {
    const alle = periode.filter(({ soort }) => soort === geheel).length;
    return {
      deel: Math.min(alle, periode.filter(({ soort }) => delen.some((een) => een === soort)).length),
      geheel: alle,
    };
  };
}

/** Of the times that something was reached, those before which none of its tasks was late. */
export function opTijd(bereikt: Gebeurtenis, taken: readonly TaakNaam[], waarde?: string): Meting {
  return (periode, eerder) => {
    const alle = periode.filter(
      (een) => een.soort === bereikt && (waarde === undefined || een.waarde === waarde),
    );
    const laat = [...eerder, ...periode].filter(
      (een) => een.soort === 'TAAK_GEESCALEERD' && taken.includes(een.waarde as TaakNaam),
    );
    const isLaat = ({ casusId, op }: Kpigebeurtenis) =>
      laat.some((escalatie) => escalatie.casusId === casusId && escalatie.op <= op);
    return { deel: alle.filter((een) => !isLaat(een)).length, geheel: alle.length };
  };
}

/** T01: of the meldingen, those that were confirmed before the next working day ended. */
export const bevestigdOpTijd: Meting = (periode) => {
  const ontvangen = periode.filter(({ soort }) => soort === 'MELDING_ONTVANGEN');
  const isOpTijd = ({ casusId, op }: Kpigebeurtenis) =>
    periode.some(
      (een) =>
        een.casusId === casusId &&
        een.soort === 'MELDER_BEVESTIGD' &&
        dagVan(new Date(een.op)) <= werkdagenErbij(dagVan(new Date(op)), 1),
    );
  return { deel: ontvangen.filter(isOpTijd).length, geheel: ontvangen.length };
};
