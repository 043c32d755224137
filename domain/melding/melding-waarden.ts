import type { JaNee, JaNeeOnbekend } from '../keuze.js';
import { deriveKwetsbaar } from '../persoon/kwetsbaar.js';
import { deriveMinderjarig } from '../persoon/leeftijdsgroep.js';
import { leeftijdOp } from '../persoon/leeftijd.js';
import type { MeldingInvoer } from './melding.js';

/** What the tables need of a melding at registration: closed values and numbers, no content. */
export interface MeldingWaarden {
  acuutVolgensMelder: JaNeeOnbekend;
  directGevaar: JaNeeOnbekend;
  nogInSituatie: JaNeeOnbekend;
  dagenSindsLaatsteSignaal: number | null;
  geweldOfDreiging: JaNeeOnbekend;
  vrijheidsbeperking: JaNeeOnbekend;
  minderjarig: JaNeeOnbekend;
  kwetsbaar: JaNee;
  /** Null when the melder does not know: D7 then stops where the number matters, and never reassures. */
  aantalSlachtoffers: number | null;
}

/** @param dag on which the age counts */
export function deriveMeldingWaarden(
  { wie, wat, wanneer, hoeveel }: Pick<MeldingInvoer, 'wie' | 'wat' | 'wanneer' | 'hoeveel'>,
  dag: Date,
): MeldingWaarden {
  const leeftijd = leeftijdOp(wie, dag);
  return {
    acuutVolgensMelder: wanneer.acuutVolgensMelder,
    directGevaar: wanneer.directGevaar,
    nogInSituatie: wanneer.nogInSituatie,
    dagenSindsLaatsteSignaal: wanneer.dagenSindsLaatsteSignaal,
    geweldOfDreiging: wat.geweldOfDreiging,
    vrijheidsbeperking: wat.vrijheidsbeperking,
    minderjarig: deriveMinderjarig(leeftijd),
    kwetsbaar: deriveKwetsbaar({ ...wie, leeftijd }),
    aantalSlachtoffers: hoeveel.aantalSlachtoffers === 'onbekend' ? null : hoeveel.aantalSlachtoffers,
  };
}
