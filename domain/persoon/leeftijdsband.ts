import type { Leeftijd } from './persoon.js';

/** Bands that laws and care work with; an exact age says too much. */
export function leeftijdsbandVan(leeftijd: Leeftijd): string {
  if (leeftijd === 'onbekend') return 'leeftijd onbekend';
  if (leeftijd < 18) return 'minderjarig';
  return leeftijd < 23 ? '18 tot en met 22 jaar' : '23 jaar of ouder';
}
