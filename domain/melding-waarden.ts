import type { JaNee, JaNeeOnbekend } from './keuze.js';
import { deriveKwetsbaar, deriveMinderjarig } from './kenmerken.js';
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

export function deriveMeldingWaarden({
  wie,
  wat,
  wanneer,
  hoeveel,
}: Pick<MeldingInvoer, 'wie' | 'wat' | 'wanneer' | 'hoeveel'>): MeldingWaarden {
  return {
    acuutVolgensMelder: wanneer.acuutVolgensMelder,
    directGevaar: wanneer.directGevaar,
    nogInSituatie: wanneer.nogInSituatie,
    dagenSindsLaatsteSignaal: wanneer.dagenSindsLaatsteSignaal,
    geweldOfDreiging: wat.geweldOfDreiging,
    vrijheidsbeperking: wat.vrijheidsbeperking,
    minderjarig: deriveMinderjarig(wie.leeftijd),
    kwetsbaar: deriveKwetsbaar(wie),
    aantalSlachtoffers: hoeveel.aantalSlachtoffers === 'onbekend' ? null : hoeveel.aantalSlachtoffers,
  };
}
