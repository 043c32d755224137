/** INV16: the least that counts as a motivation. */
const MINIMUM = 20;

/**
 * Is this a motivation? At least 20 characters after trimming; runs of white space count once, and it must hold
 * several different letters, so that spaces, dots or one repeated sign do not pass.
 */
export function isMotivering(tekst: unknown): tekst is string {
  if (typeof tekst !== 'string') return false;
  const kern = tekst.trim().replace(/\s+/g, ' ');
  const letters = new Set(kern.toLowerCase().match(/\p{L}/gu) ?? []);
  return kern.length >= MINIMUM && letters.size >= 5;
}
