import { dagVan } from '../tijd/amsterdam.js';
import type { Leeftijd, Persoon } from './persoon.js';

/**
 * How old somebody is on a day (E04: geboortedatum of leeftijdIndicatie). A date of birth counts first; where an age was
 * given that says younger, the younger one counts, the safe side (3.8, rule 8).
 */
export function leeftijdOp(persoon: Pick<Persoon, 'geboortedatum' | 'leeftijd'>, dag: Date): Leeftijd {
  const { geboortedatum, leeftijd } = persoon;
  if (geboortedatum === undefined) return leeftijd;
  const vandaag = dagVan(dag);
  const isVerjaard = vandaag.slice(5) >= geboortedatum.slice(5);
  const jaren = Number(vandaag.slice(0, 4)) - Number(geboortedatum.slice(0, 4)) - (isVerjaard ? 0 : 1);
  if (jaren < 0) return leeftijd;
  return leeftijd === 'onbekend' ? jaren : Math.min(leeftijd, jaren);
}
