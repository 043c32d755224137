import type { Gebeurtenis } from '../casus/gebeurtenis.js';
import type { Kpigebeurtenis, Meting } from './deelmeting.js';

type Kenmerkt = (gebeurtenis: Kpigebeurtenis) => boolean;

/** An event of this kind that came out so. */
export function is(soort: Gebeurtenis, ...waarden: readonly string[]): Kenmerkt {
  return (een) => een.soort === soort && (waarden.length === 0 || waarden.includes(een.waarde ?? ''));
}

/**
 * Of the casussen in which something happened in the period, those in which all of these were seen, then or before. A casus
 * counts once, however often it happened.
 */
export function casussenMet(geheel: Kenmerkt, ...delen: readonly Kenmerkt[]): Meting {
  return (periode, eerder) => {
    const casussen = new Set(periode.filter(geheel).map(({ casusId }) => casusId));
    const alles = [...eerder, ...periode];
    const heeft = (casusId: string) =>
      delen.every((deel) => alles.some((een) => een.casusId === casusId && deel(een)));
    return { deel: [...casussen].filter(heeft).length, geheel: casussen.size };
  };
}

/**
 * How long it took from the melding until something happened for the first time, of the casussen in which that was in the
 * period.
 * @param mits only of casussen in which this was seen too
 */
export function duurTot(einde: Kenmerkt, mits?: Kenmerkt): Meting {
  return (periode, eerder) => {
    const alles = [...eerder, ...periode];
    const duren = [...new Set(periode.filter(einde).map(({ casusId }) => casusId))].flatMap((casusId) => {
      const vanCasus = alles.filter((een) => een.casusId === casusId);
      const eerste = vanCasus.find(einde)!;
      const melding = vanCasus.find(is('MELDING_ONTVANGEN'));
      const telt = melding !== undefined && periode.includes(eerste) && (!mits || vanCasus.some(mits));
      return telt ? [Date.parse(eerste.op) - Date.parse(melding.op)] : [];
    });
    return { duren };
  };
}
