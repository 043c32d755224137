import { beschrijvingBewerken } from './beschrijving-bewerken.js';
import { beschrijvingControleren } from './beschrijving-controleren.js';
import { evalueren } from './evalueren.js';
import { instemmen } from './instemmen.js';
import { leerpuntenVaststellen } from './leerpunten-vaststellen.js';
import { overeenstemmingZoeken } from './overeenstemming-zoeken.js';
import { procesbegeleiderVoordragen } from './procesbegeleider-voordragen.js';
import { vormAfwegen } from './vorm-afwegen.js';

/** The tasks of `casusevaluatie`: A5.1 to A5.3. */
export const casusevaluatieTaken = [
  procesbegeleiderVoordragen,
  instemmen,
  overeenstemmingZoeken,
  beschrijvingBewerken,
  beschrijvingControleren,
  vormAfwegen,
  evalueren,
  leerpuntenVaststellen,
] as const;
