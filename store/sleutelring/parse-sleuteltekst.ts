import { SleutelsError } from '../sleutels.js';
import { type Sleutelring, parseRing } from './sleutelring.js';

/**
 * A ring from outside: JSON, or base64 of that.
 * @param naam the setting that gave it
 * @throws SleutelsError that names the setting and never quotes it
 */
export function parseSleuteltekst(tekst: string, naam: string): Sleutelring {
  const kaal = tekst.trim();
  const ring = parseRing(kaal.startsWith('{') ? kaal : Buffer.from(kaal, 'base64').toString('utf8'));
  if (ring === null) throw new SleutelsError(`${naam} geeft geen sleutelring (JSON, of base64 daarvan)`);
  return ring;
}
