import { z } from 'zod';
import { kenmerkenSchema } from '../persoon/kenmerk.js';
import { jaNeeOnbekendSchema, jaNeeSchema } from '../keuze.js';
import { prioriteitSchema } from '../casus/prioriteit.js';

export const ACUUT = ['ACUUT', 'NIET_ACUUT', 'TE_BEPALEN'] as const;
export const ACTUEEL = ['ACTUEEL', 'NIET_ACTUEEL', 'TE_BEPALEN'] as const;
export const VEILIGHEID = ['ONVEILIG', 'VEILIG'] as const;
export const KWALIFICATIE = ['WEL', 'VERMOEDEN', 'GEEN'] as const;
export const DOORLAATVERBOD = ['JA', 'SPOEDTOETS', 'TOETS', 'NEE', 'NVT'] as const;

export const acuutSchema = z.enum(ACUUT, { error: 'Kies of de situatie acuut is.' });
export const actueelSchema = z.enum(ACTUEEL, { error: 'Kies of de situatie actueel is.' });
export const veiligheidSchema = z.enum(VEILIGHEID, { error: 'Kies of de situatie veilig is.' });
export const kwalificatieSchema = z.enum(KWALIFICATIE, { error: 'Kies een kwalificatie.' });
export const doorlaatverbodSchema = z.enum(DOORLAATVERBOD);

export type Acuut = z.infer<typeof acuutSchema>;
export type Actueel = z.infer<typeof actueelSchema>;
export type Veiligheid = z.infer<typeof veiligheidSchema>;
export type Kwalificatie = z.infer<typeof kwalificatieSchema>;
export type DoorlaatverbodUitkomst = z.infer<typeof doorlaatverbodSchema>;

const aantal = z
  .number({ error: 'Vul een aantal in.' })
  .int({ error: 'Vul een heel aantal in.' })
  .min(0, { error: 'Vul een aantal van 0 of meer in.' });

/** The input of D1-D5 and D7. Only `dagenSindsLaatsteSignaal` may be empty (3.8, rule 8). */
export const wegingInvoerSchema = z.object({
  acuutVolgensMelder: jaNeeOnbekendSchema,
  directGevaar: jaNeeOnbekendSchema,
  nogInSituatie: jaNeeOnbekendSchema,
  dagenSindsLaatsteSignaal: aantal.nullable(),
  geweldOfDreiging: jaNeeOnbekendSchema,
  vrijheidsbeperking: jaNeeOnbekendSchema,
  minderjarig: jaNeeOnbekendSchema,
  groteZekerheid: jaNeeOnbekendSchema,
  bewijsmiddelen: aantal,
  uitbuiting: jaNeeOnbekendSchema,
  handelingMH: jaNeeOnbekendSchema,
  dwangmiddel: jaNeeOnbekendSchema,
  sterkeSignalen: aantal,
  middelSignalen: aantal,
  kwetsbaar: jaNeeSchema,
  aantalSlachtoffers: aantal,
  /** What D8 and D12 look at; none is an answer too. */
  kenmerken: kenmerkenSchema,
});
export type WegingInvoer = z.infer<typeof wegingInvoerSchema>;

/** What is known before the ketenregieteam has looked: a number that nobody gave is null, never 0. */
export type BekendeWegingInvoer = { [Veld in keyof WegingInvoer]: WegingInvoer[Veld] | null };

/** The tables that advise in the first weging, by decision id. */
export const TABELLEN = [
  'acuut',
  'actueel',
  'veiligheid',
  'doorlaatverbod',
  'kwalificatie',
  'prioriteit',
] as const;
export const tabelSchema = z.enum(TABELLEN);
export type Tabel = z.infer<typeof tabelSchema>;

/** One advice with its table, version and rule (INV16). */
export const adviesSchema = z.object({
  tabel: tabelSchema,
  tabelVersie: z.number().int().min(1),
  /** Rule id in the table, such as `D3_4`. */
  regel: z.string().regex(/^D\d+_\d+$/),
  uitkomst: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  /** The fixed text of the table's second output column; nobody typed it. */
  reden: z.string().optional(),
});
export type Advies = z.infer<typeof adviesSchema>;

/** D5.2: no exploitation by the facts, and yet a strong signal. Somebody of another organisation must look along. */
export function isTweedeBeoordelaarNodig(adviezen: readonly Advies[]): boolean {
  return adviezen.some(({ tabel, regel }) => tabel === 'kwalificatie' && regel === 'D5_2');
}

/** What the mandated person decides. The doorlaatverbod has its own decision, by police or OM. */
export const wegingBesluitSchema = z.object({
  acuut: acuutSchema,
  actueel: actueelSchema,
  veiligheid: veiligheidSchema,
  kwalificatie: kwalificatieSchema,
  prioriteit: prioriteitSchema,
});
export type WegingBesluit = z.infer<typeof wegingBesluitSchema>;

/** CONCEPT until vastgesteld; VERVALLEN when a newer weging was opened before that. */
export type Wegingstatus = 'CONCEPT' | 'VASTGESTELD' | 'VERVALLEN';

/** What a run of the weging process is for: a first weging, a new one, bringing in, or scaling down (processen.md 4.4). */
export const WEGINGMODI = ['EERSTE', 'HERWEGING', 'INBRENGEN', 'AFSCHALEN'] as const;
