import { VERSCHIJNINGSVORMEN } from '../casus/verschijningsvorm.js';
import { GEMEENTEKEUZES } from '../keten/gemeente.js';
import { bescherm, DREMPEL } from './bescherm.js';
import { zegbaarKlein } from './klein.js';
import { celnaam, type Geteld, telIn } from './telling.js';

/** What casussen are counted by; each table has one of these and its total. Forms that were added come to these. */
export const INDELINGEN = {
  gemeente: GEMEENTEKEUZES,
  vorm: [...Object.keys(VERSCHIJNINGSVORMEN), 'MEERDERE', 'GEEN_VORM'],
  kwalificatie: ['WEL', 'VERMOEDEN', 'GEEN', 'NIET_GEWOGEN'],
  prioriteit: ['P1', 'P2', 'P3', 'P4', 'GEEN'],
} as const satisfies Record<string, readonly string[]>;
export type Indeling = keyof typeof INDELINGEN;

/** The groups of an indeling. @param vormen the codes of every form of the catalogue */
export function groepenVan(indeling: Indeling, vormen: readonly string[]): readonly string[] {
  const vast: readonly string[] = INDELINGEN[indeling];
  return indeling === 'vorm' ? [...new Set([...vormen, ...vast])] : vast;
}

/** What is said of a count below the threshold, zero included, where that gives no more away (3.7). */
export const KLEIN = '<5';
/** What may be said of a count; null for nothing. */
export type Cijfer = number | typeof KLEIN | null;

/** What may be said of one quarter, by cell; of a cell that is not there, nothing. */
export type Cijfers = Readonly<Record<string, number | typeof KLEIN>>;

/** The people of the casussen together; no cell of a table. */
const SLACHTOFFERS = 'slachtoffers';

/**
 * Counts the casussen of one quarter, as far as they may leave the casework (A1.2, INV11).
 * @param slachtoffers how many people they are about; said only beside a total that is said
 * @param vormen the codes of every form of the catalogue: each counts by its own name, also one that was added
 */
export function telCijfers(
  casussen: readonly (Geteld & Record<Indeling, string>)[],
  slachtoffers: number,
  vormen: readonly string[],
): Cijfers {
  const indelingen = Object.keys(INDELINGEN) as Indeling[];
  const groepen = Object.fromEntries(indelingen.map((naam) => [naam, groepenVan(naam, vormen)]));
  const tabellen = indelingen.map((naam) => [naam]);
  const telling = telIn(casussen, tabellen, groepen);
  const getoond = bescherm(telling);
  const klein = [...zegbaarKlein(telling, getoond)];
  const cijfers: Cijfers = {
    ...Object.fromEntries(klein.map((cel) => [cel, KLEIN])),
    ...Object.fromEntries(getoond),
  };
  const magSlachtoffers = typeof leesCijfer(cijfers) === 'number' && slachtoffers >= DREMPEL;
  return magSlachtoffers ? { ...cijfers, [SLACHTOFFERS]: slachtoffers } : cijfers;
}

export function leesCijfer(cijfers: Cijfers, indeling?: Indeling, groep?: string): Cijfer {
  const cel = indeling === undefined || groep === undefined ? {} : { [indeling]: groep };
  return cijfers[celnaam(cel)] ?? null;
}

/** How many people the casussen of the quarter are about. */
export const leesSlachtoffers = (cijfers: Cijfers): Cijfer => cijfers[SLACHTOFFERS] ?? null;

/** In which group of the indeling by form a casus counts: in one, so that the groups add up to all casussen. */
export function vormgroepOf(codes: readonly string[]): string {
  const [eerste, ...meer] = codes;
  if (eerste === undefined) return 'GEEN_VORM';
  return meer.length === 0 ? eerste : 'MEERDERE';
}
