import { klankcode, naamdelen } from './naam.js';
import type { Persoon } from '../persoon/persoon.js';
import { telefoonnummersIn } from './telefoonnummer.js';

/** What can be the same of two people; words, never a score (3.1, decision 4). */
export const OVEREENKOMSTEN = {
  NAAM: 'naam gelijk',
  NAAM_KLINKT: 'naam klinkt gelijk',
  NAAMDEEL: 'een deel van de naam klinkt gelijk',
  GEBOORTEDATUM: 'geboortedatum gelijk',
  DAG_EN_MAAND: 'geboortedatum gelijk, met dag en maand omgewisseld',
  TELEFOON: 'telefoonnummer gelijk',
} as const;
export type Overeenkomst = keyof typeof OVEREENKOMSTEN;

/** What a person decided about a kandidaat (INV18). */
export const MATCHOORDELEN = {
  BEKEND: 'Ja, dit is dezelfde persoon',
  NIEUW: 'Nee, dit is iemand anders',
  TWIJFEL: 'Dat is nog niet zeker',
} as const;
export type Matchoordeel = keyof typeof MATCHOORDELEN;

/** More than these are not offered at once: the form of the task counts to nine. */
export const MEESTE_KANDIDATEN = 9;

/** By what people are compared. */
export type Vergelijkbaar = Pick<Persoon, 'naam' | 'aliassen' | 'geboortedatum' | 'telefoon'>;

/**
 * The values under which the blind index finds a person: each part of a name together with the date of birth, and each
 * telephone number. A name or a date alone is no value, so that the index tells nothing of either.
 */
export function indexwaarden(persoon: Vergelijkbaar): string[] {
  return waardenVan(persoon, (datum) => [datum]);
}

/** The values to look for: also with day and month swapped. */
export function zoekwaarden(persoon: Vergelijkbaar): string[] {
  return waardenVan(persoon, (datum) => [datum, swapDagEnMaand(datum)]);
}

/** What is the same of these two people. */
export function deriveOvereenkomsten(een: Vergelijkbaar, ander: Vergelijkbaar): Overeenkomst[] {
  return [
    naamOvereenkomst(een, ander),
    datumOvereenkomst(een, ander),
    telefoonOvereenkomst(een, ander),
  ].filter((overeenkomst) => overeenkomst !== null);
}

/** Enough to ask a person: a telephone number, or something of the name with the date of birth (S10). */
export function isKandidaat(overeenkomsten: readonly Overeenkomst[]): boolean {
  const heeft = (...namen: Overeenkomst[]) => namen.some((naam) => overeenkomsten.includes(naam));
  return (
    heeft('TELEFOON') || (heeft('NAAM', 'NAAM_KLINKT', 'NAAMDEEL') && heeft('GEBOORTEDATUM', 'DAG_EN_MAAND'))
  );
}

/** `naam en geboortedatum gelijk`, or one after the other where they are not simply equal. */
export function overeenkomstenInWoorden(overeenkomsten: readonly Overeenkomst[]): string {
  const woorden = overeenkomsten.map((overeenkomst) => OVEREENKOMSTEN[overeenkomst]);
  const gelijk = woorden.filter((woord) => / gelijk$/.test(woord) && !/klinkt/.test(woord));
  const overig = woorden.filter((woord) => !gelijk.includes(woord));
  const namen = gelijk.map((woord) => woord.replace(/ gelijk$/, ''));
  return [...(namen.length === 0 ? [] : [`${enumerate(namen)} gelijk`]), ...overig].join('; ');
}

function waardenVan(persoon: Vergelijkbaar, datumsVan: (datum: string) => string[]): string[] {
  const datums = persoon.geboortedatum === undefined ? [] : datumsVan(persoon.geboortedatum);
  const klanken = new Set(namenVan(persoon).flatMap((delen) => delen.map(klankcode)));
  return [
    ...[...klanken].flatMap((klank) => [...new Set(datums)].map((datum) => `persoon|${klank}|${datum}`)),
    ...telefoonsVan(persoon).map((nummer) => `telefoon|${nummer}`),
  ];
}

function naamOvereenkomst(een: Vergelijkbaar, ander: Vergelijkbaar): Overeenkomst | null {
  const paren = namenVan(een).flatMap((naam) => namenVan(ander).map((andere) => [naam, andere] as const));
  const klankVan = (delen: readonly string[]) => delen.map(klankcode).sort();
  if (paren.some(([naam, andere]) => isGelijk(naam, andere))) return 'NAAM';
  if (paren.some(([naam, andere]) => isGelijk(klankVan(naam), klankVan(andere)))) return 'NAAM_KLINKT';
  const deelt = paren.some(([naam, andere]) =>
    klankVan(naam).some((klank) => klankVan(andere).includes(klank)),
  );
  return deelt ? 'NAAMDEEL' : null;
}

function datumOvereenkomst(een: Vergelijkbaar, ander: Vergelijkbaar): Overeenkomst | null {
  if (een.geboortedatum === undefined || ander.geboortedatum === undefined) return null;
  if (een.geboortedatum === ander.geboortedatum) return 'GEBOORTEDATUM';
  return swapDagEnMaand(een.geboortedatum) === ander.geboortedatum ? 'DAG_EN_MAAND' : null;
}

function telefoonOvereenkomst(een: Vergelijkbaar, ander: Vergelijkbaar): Overeenkomst | null {
  const nummers = telefoonsVan(ander);
  return telefoonsVan(een).some((nummer) => nummers.includes(nummer)) ? 'TELEFOON' : null;
}

/** The parts of each name somebody goes by. */
function namenVan({ naam, aliassen }: Vergelijkbaar): string[][] {
  return [naam ?? '', ...(aliassen ?? '').split(/[,;/\n]/)]
    .map(naamdelen)
    .filter((delen) => delen.length > 0);
}

const telefoonsVan = ({ telefoon }: Vergelijkbaar): string[] => telefoonnummersIn(telefoon ?? '');

const swapDagEnMaand = (datum: string): string => datum.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$1-$3-$2');

const isGelijk = (een: readonly string[], ander: readonly string[]): boolean =>
  een.join(' ') === ander.join(' ');

const enumerate = (woorden: readonly string[]): string =>
  woorden.length < 2 ? woorden.join('') : `${woorden.slice(0, -1).join(', ')} en ${woorden.at(-1) ?? ''}`;
