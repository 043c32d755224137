import { z } from 'zod';
import { prioriteitSchema } from '../casus/prioriteit.js';
import type { Mandaat } from '../keten/mandaat.js';
import type { KetenpartnerCode } from '../keten/ketenpartner.js';
import type { SocialeKaart } from '../keten/sociale-kaart.js';
import { jaNeeSchema, keuzeUit } from '../keuze.js';
import { isPluriform } from '../overleg/aanwezigheid.js';
import { isMotivering } from './motivering.js';
import {
  acuutSchema,
  actueelSchema,
  adviesSchema,
  doorlaatverbodSchema,
  veiligheidSchema,
  wegingInvoerSchema,
} from './weging.js';

/** The outcomes of D6. MH_GEENZORG was added to the three of the source (proposal). */
export const UITKOMSTEN = {
  MH_ZORG: 'Mensenhandel, en zorg nodig',
  MH_GEENZORG: 'Mensenhandel, geen zorg',
  GEENMH_ZORG: 'Geen mensenhandel, wel zorg nodig',
  GEENMH_GEENZORG: 'Geen mensenhandel, geen zorg',
} as const;
export type Uitkomst = keyof typeof UITKOMSTEN;
export const uitkomstSchema = keuzeUit(UITKOMSTEN, {
  error: 'Kies een uitkomst.',
});

/** Is it mensenhandel? Then a plan is mandatory; else the casus is scaled down. */
export function isMensenhandel(uitkomst: Uitkomst): boolean {
  return uitkomst === 'MH_ZORG' || uitkomst === 'MH_GEENZORG';
}

/** What D6 and D7 look at after the enrichment. `doorlaatverbod` is what the first weging says of it. */
export const tweedeInvoerSchema = z.object({
  mensenhandel2: jaNeeSchema,
  zorg2: jaNeeSchema,
  doorlaatverbod: doorlaatverbodSchema,
  acuut: acuutSchema,
  veiligheid: veiligheidSchema,
  minderjarig: wegingInvoerSchema.shape.minderjarig,
  actueel: actueelSchema,
  kwetsbaar: wegingInvoerSchema.shape.kwetsbaar,
  aantalSlachtoffers: wegingInvoerSchema.shape.aantalSlachtoffers,
});
export type TweedeInvoer = z.infer<typeof tweedeInvoerSchema>;

/** What is known before the table has looked again: from the first weging. */
export type BekendeTweedeInvoer = {
  [Veld in Exclude<keyof TweedeInvoer, 'mensenhandel2' | 'zorg2'>]: TweedeInvoer[Veld] | null;
};

/** The tables that advise in the second weging, by decision id. */
export const TWEEDE_TABELLEN = ['tweede-weging', 'prioriteit'] as const;
export type TweedeTabel = (typeof TWEEDE_TABELLEN)[number];

/** One advice with its table, version and rule (INV16). */
export const tweedeAdviesSchema = adviesSchema.extend({ tabel: z.enum(TWEEDE_TABELLEN) });
export type TweedeAdvies = z.infer<typeof tweedeAdviesSchema>;

/** What the mandated person decides. */
export const tweedeBesluitSchema = z.object({ uitkomst: uitkomstSchema, prioriteit: prioriteitSchema });
export type TweedeBesluit = z.infer<typeof tweedeBesluitSchema>;

export type TweedeWeigering =
  | 'GEEN_MANDAAT'
  | 'ADVIES_ONTBREEKT'
  | 'MOTIVERING_ONTBREEKT'
  | 'WEGER_NIET_AANWEZIG'
  | 'PLURIFORMITEIT_ONTBREEKT';

/** The tables from whose advice this decision deviates. */
export function deriveTweedeAfwijkingen(
  besluit: TweedeBesluit,
  adviezen: readonly TweedeAdvies[],
): TweedeTabel[] {
  return TWEEDE_TABELLEN.filter((tabel) => besluitOver(tabel, besluit) !== uitkomstOf(tabel, adviezen));
}

export function besluitOver(tabel: TweedeTabel, { uitkomst, prioriteit }: TweedeBesluit): string {
  return tabel === 'tweede-weging' ? uitkomst : prioriteit;
}

/**
 * INV16 and E08: deciding needs the mandate for kwalificatie, and in another prioriteit than advised that one too; both
 * advices must lie there; deviating needs a motivation; and organisations of care and of safety weighed, that were at the
 * table.
 * @returns why this decision is refused, or null
 */
export function refuseTweedeBesluit(vraag: {
  besluit: TweedeBesluit;
  adviezen: readonly TweedeAdvies[];
  mandaten: readonly Mandaat[];
  motivering: unknown;
  wegers: readonly KetenpartnerCode[];
  /** Who sat at the table when the overleg opened. */
  aanTafel: readonly KetenpartnerCode[];
  kaart: SocialeKaart;
}): TweedeWeigering | null {
  const { besluit, adviezen, mandaten, motivering, wegers, aanTafel, kaart } = vraag;
  if (!mandaten.includes('kwalificatie')) return 'GEEN_MANDAAT';
  if (TWEEDE_TABELLEN.some((tabel) => uitkomstOf(tabel, adviezen) === undefined)) return 'ADVIES_ONTBREEKT';
  const afwijkingen = deriveTweedeAfwijkingen(besluit, adviezen);
  if (afwijkingen.includes('prioriteit') && !mandaten.includes('prioriteit')) return 'GEEN_MANDAAT';
  if (afwijkingen.length > 0 && !isMotivering(motivering)) return 'MOTIVERING_ONTBREEKT';
  if (!wegers.every((weger) => aanTafel.includes(weger))) return 'WEGER_NIET_AANWEZIG';
  return isPluriform(kaart, wegers) ? null : 'PLURIFORMITEIT_ONTBREEKT';
}

function uitkomstOf(tabel: TweedeTabel, adviezen: readonly TweedeAdvies[]): string | undefined {
  return adviezen.find((advies) => advies.tabel === tabel)?.uitkomst;
}
