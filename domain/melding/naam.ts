import { toLatijn } from './transliteratie.js';

/** Words within a name that are left out, written apart or not at all, or put elsewhere. */
const TUSSENVOEGSELS = new Set(
  'van von de den der des het t s ten ter te op in aan bij la le les du da do dos das di del della al el ul ad ibn bin ben bint bou abu oud'.split(
    ' ',
  ),
);

/**
 * The parts of a name in a fixed order, without capitals, signs and tussenvoegsels: `Dirk-Jan van der Één` gives
 * `dirk`, `een`, `jan`. Who writes the surname first gets the same. A name of tussenvoegsels only keeps them.
 */
export function naamdelen(naam: string): string[] {
  const woorden = toLatijn(naam)
    .split(' ')
    .filter((woord) => woord !== '');
  const delen = woorden.filter((woord) => !TUSSENVOEGSELS.has(woord));
  return [...new Set(delen.length > 0 ? delen : woorden)].sort();
}

/** What is written differently and sounds the same, in this order; Dutch, English, Arabic and Slavic spellings. */
const KLANKEN: readonly (readonly [RegExp, string])[] = [
  [/tsch|tsj|tch|sch|sh|sj|zh|zj|ts|tz/g, 's'],
  [/dzj|dj|dsch/g, 'j'],
  [/ch|kh|gh/g, 'g'],
  [/ph|v|w/g, 'f'],
  [/x/g, 'ks'],
  [/c(?=[eiy])|z/g, 's'],
  [/ck|qu|c|q/g, 'k'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/h/g, ''],
  [/^[aeiouyj]+/, 'A'],
  [/[aeiouyj]/g, ''],
  [/(.)\1+/g, '$1'],
];

/**
 * How one part of a name sounds: its consonants, grouped by sound; a vowel counts only in front. A code of our own
 * (proposal): it must be the same for `Mohammed`, `Muhamad` and `محمد`, and for one letter more or less, since a person
 * compares afterwards.
 */
export function klankcode(deel: string): string {
  return KLANKEN.reduce((klank, [spelling, teken]) => klank.replace(spelling, teken), deel);
}
