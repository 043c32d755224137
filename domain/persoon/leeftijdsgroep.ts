import type { JaNeeOnbekend } from '../keuze.js';
import type { Leeftijd } from './persoon.js';

/** `minderjarig` of the tables: under 18; an unknown age stays unknown (3.8, rules 6 and 8). */
export function deriveMinderjarig(leeftijd: Leeftijd | undefined): JaNeeOnbekend {
  if (leeftijd === undefined || leeftijd === 'onbekend') return 'onbekend';
  return leeftijd < 18 ? 'ja' : 'nee';
}

export type Leeftijd23 = 'onder23' | 'vanaf23' | 'onbekend';

/** `leeftijd23` of D9: the age limit of youth care. */
export function deriveLeeftijd23(leeftijd: Leeftijd | undefined): Leeftijd23 {
  if (leeftijd === undefined || leeftijd === 'onbekend') return 'onbekend';
  return leeftijd < 23 ? 'onder23' : 'vanaf23';
}
