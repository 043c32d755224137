import { GEMEENTEN } from '../keten/gemeente.js';
import { naamdelen } from '../melding/naam.js';
import { toLatijn } from '../melding/transliteratie.js';

/** By what a text can lead to somebody (INV13), in the order in which it is looked for. */
export const HERLEIDBAAR = {
  NAAM: 'een naam',
  PLAATS: 'een plaats',
  NUMMER: 'een nummer',
  DATUM: 'een datum',
  CONTACT: 'een adres, telefoonnummer of e-mailadres',
} as const;
export type Herleidbaar = keyof typeof HERLEIDBAAR;

/** What is known of a casus and may not stand in a text about it. */
export interface Herkenbaar {
  /** Of people in it and of who worked on it. */
  namen: readonly string[];
  plaatsen: readonly string[];
  /** Casusnummer, dossiernummers, meldingnummers. */
  nummers: readonly string[];
}

export const NIETS_BEKEND: Herkenbaar = { namen: [], plaatsen: [], nummers: [] };

const MAANDEN = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const PATRONEN: readonly (readonly [Herleidbaar, RegExp])[] = [
  ['DATUM', new RegExp(`\\b\\d{1,2}(e|ste|de)? (${MAANDEN})\\b|\\b(${MAANDEN}) (19|20)\\d\\d\\b`, 'i')],
  ['DATUM', /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\b|\b(19|20)\d\d\b/],
  ['CONTACT', /\S+@\S+\.\S+|\b\d{4} ?[A-Z]{2}\b|\+?\d[\d -]{7,}\d/],
  ['NUMMER', /\b(CAS|MLD|DOS|VRZ)-\w+|\d{4,}/i],
];
/** Shorter parts of names are words of the language as well. */
const KORTSTE_NAAMDEEL = 3;

/**
 * What in a text can lead to a person, so far as a machine can see: names and places of this casus, municipalities of the
 * region, numbers, dates and ways to reach somebody. It finds what was overlooked; a second person reads it all the same.
 */
export function findHerleidbaar(tekst: string, { namen, plaatsen, nummers }: Herkenbaar): Herleidbaar[] {
  const woorden = woordenVan(tekst);
  const gevonden = new Set<Herleidbaar>();
  const delen = namen.flatMap(naamdelen).filter((deel) => deel.length >= KORTSTE_NAAMDEEL);
  if (delen.some((deel) => woorden.includes(` ${deel} `))) gevonden.add('NAAM');
  if ([...plaatsen, ...Object.values(GEMEENTEN)].some((plaats) => bevat(woorden, plaats)))
    gevonden.add('PLAATS');
  if (nummers.some((nummer) => tekst.toUpperCase().includes(nummer.toUpperCase()))) gevonden.add('NUMMER');
  for (const [soort, patroon] of PATRONEN) if (patroon.test(tekst)) gevonden.add(soort);
  return (Object.keys(HERLEIDBAAR) as Herleidbaar[]).filter((soort) => gevonden.has(soort));
}

const woordenVan = (tekst: string): string => ` ${toLatijn(tekst).split(/\s+/).join(' ')} `;

function bevat(woorden: string, plaats: string): boolean {
  const gezocht = woordenVan(plaats).trim();
  return gezocht.length >= KORTSTE_NAAMDEEL && woorden.includes(` ${gezocht} `);
}
