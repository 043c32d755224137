import { z } from 'zod';
import { isVanCompartiment } from '../../../domain/monitor/compartiment.js';
import { geslotenWaarden, zoekvariabelen } from '../../../domain/monitor/gesloten-waarden.js';
import { isVariabele } from '../../../domain/variabelen/index.js';
import type { Variabeleklasse } from '../../../domain/variabelen/define-variabele.js';
import { type Bladplek, SORTEERVELDEN, type Sorteerveld } from '../../ports/monitor-port.js';
import { incidentKinds } from '../../words/process-words.js';

/** What `toestand` in the address can be. */
export const TOESTANDEN = {
  loopt: 'Loopt',
  vastgelopen: 'Vastgelopen',
  klaar: 'Klaar',
  beeindigd: 'Beëindigd',
} as const;
export type Toestand = keyof typeof TOESTANDEN;

/** The fields of the search, as they stand in the address; empty when nothing was filled in. */
export const FILTERVELDEN = [
  'toestand',
  'proces',
  'versie',
  'element',
  'incident',
  'van',
  'tot',
  'casus',
  'variabele',
  'waarde',
] as const;
export type Filterveld = (typeof FILTERVELDEN)[number];
export type Filterwaarden = Readonly<Record<Filterveld, string>>;

export interface Filterkeuze {
  /** As it was filled in, to be shown again. */
  waarden: Filterwaarden;
  sorteer: Sorteerveld;
  aflopend: boolean;
  /** From 1: how far somebody went, which is a number to read and not where the page starts when there is a bookmark. */
  pagina: number;
  plek: Bladplek;
  /** The sentence of each field that cannot be; nothing is searched for then. */
  fouten: Readonly<Partial<Record<Filterveld, string>>>;
}

export const PER_PAGINA = 50;
const PAGINA_MAX = 1_000_000;
const TEKEN_MAX = 100;

/**
 * What somebody looks for, from the address alone, so that it can be shared. An address holds no name and no free text: by
 * the value of a variable one searches only where both come from a closed list.
 * @param klassen of the variables by which this betrokkene may search
 */
export function readFilter(
  query: Readonly<Record<string, unknown>>,
  klassen: readonly Variabeleklasse[],
): Filterkeuze {
  const waarden = Object.fromEntries(
    FILTERVELDEN.map((veld) => [veld, textOf(query[veld])]),
  ) as Filterwaarden;
  const sorteer = textOf(query['sorteer']);
  const veld = SORTEERVELDEN.find((een) => een === sorteer.replace(/^-/, ''));
  const { pagina, plek } = bladIn(query);
  return {
    waarden,
    sorteer: veld ?? 'begonnen',
    aflopend: veld === undefined || sorteer.startsWith('-'),
    pagina,
    plek,
    fouten: foutenIn(waarden, klassen),
  };
}

/** The page that the address names: next to another one by its bookmark, or by its number. */
function bladIn(query: Readonly<Record<string, unknown>>): Pick<Filterkeuze, 'pagina' | 'plek'> {
  const asked = Number(textOf(query['pagina']));
  const nummer = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), PAGINA_MAX) : 1;
  const { na, voor } = query;
  if (nummer > 1 && isBladwijzer(na)) return { pagina: nummer, plek: { na } };
  if (nummer > 1 && isBladwijzer(voor)) return { pagina: nummer, plek: { voor } };
  return { pagina: nummer, plek: { vanaf: (nummer - 1) * PER_PAGINA } };
}

/** Whether it can be one; the engine knows whether it is. */
const isBladwijzer = (waarde: unknown): waarde is string =>
  typeof waarde === 'string' && /^[A-Za-z0-9+/]{2,300}={0,2}$/.test(waarde);

/** The value that the address names, of the closed list of its variable. */
export function variabeleIn({ variabele, waarde }: Filterwaarden): { naam: string; waarde: unknown } | null {
  if (!isVariabele(variabele)) return null;
  const gekozen = geslotenWaarden(variabele)?.find((een) => String(een) === waarde);
  return gekozen === undefined ? null : { naam: variabele, waarde: gekozen };
}

/** The address of this search with something changed, such as its page. */
export function searchPath(
  { waarden, sorteer, aflopend }: Filterkeuze,
  anders: Readonly<Record<string, string>> = {},
): string {
  const delen = { ...waarden, sorteer: `${aflopend ? '-' : ''}${sorteer}`, ...anders };
  const gevuld = Object.entries(delen).filter(([, waarde]) => waarde !== '');
  return `/monitor/instanties?${new URLSearchParams(gevuld).toString()}`;
}

function foutenIn(
  waarden: Filterwaarden,
  klassen: readonly Variabeleklasse[],
): Partial<Record<Filterveld, string>> {
  const { toestand, proces, versie, element, incident, van, tot, casus, variabele, waarde } = waarden;
  const is = (schema: z.ZodType, tekst: string) => tekst === '' || schema.safeParse(tekst).success;
  const naam = z.string().regex(/^[\w-]{1,100}$/);
  const fouten: Partial<Record<Filterveld, string | false>> = {
    toestand: toestand !== '' && !Object.hasOwn(TOESTANDEN, toestand) && 'Kies een toestand uit de lijst.',
    proces: (!is(naam, proces) || isVanCompartiment(proces)) && 'Kies een proces uit de lijst.',
    versie: !is(z.string().regex(/^[1-9]\d{0,5}$/), versie) && 'Vul een versie in als heel getal.',
    element: (!is(naam, element) || isVanCompartiment(element)) && 'Kies een stap uit het diagram.',
    incident:
      incident !== '' &&
      !incidentKinds.some(([soort]) => soort === incident) &&
      'Kies een oorzaak uit de lijst.',
    van: !is(z.iso.date(), van) && 'Vul een dag in die bestaat.',
    tot:
      (!is(z.iso.date(), tot) && 'Vul een dag in die bestaat.') ||
      (van !== '' && tot !== '' && van > tot && 'De laatste dag ligt voor de eerste dag.'),
    casus:
      !is(z.string().regex(/^[A-Za-z0-9-]{4,20}$/), casus) &&
      'Vul het nummer van de casus in, zoals het op de casus staat.',
    variabele:
      variabele !== '' &&
      !zoekvariabelen(klassen).some((een) => een === variabele) &&
      'Kies een gegeven uit de lijst.',
    waarde:
      (variabele === '' && waarde !== '' && 'Kies eerst een gegeven.') ||
      (variabele !== '' && waarde === '' && 'Kies de waarde die u zoekt.') ||
      (waarde !== '' && variabeleIn(waarden) === null && 'Deze waarde kan dit gegeven niet hebben.'),
  };
  return Object.fromEntries(Object.entries(fouten).filter(([, fout]) => fout !== false));
}

const textOf = (waarde: unknown): string =>
  typeof waarde === 'string' ? waarde.trim().slice(0, TEKEN_MAX) : '';
