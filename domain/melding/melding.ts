import { z } from 'zod';
import { DomainError } from '../errors.js';
import { fieldErrors } from '../field-errors.js';
import { jaNeeOnbekendSchema, keuzeUit } from '../keuze.js';
import { melderSchema } from './melder.js';
import { persoonSchema } from '../persoon/persoon.js';
import { optioneleTekst, verplichteTekst } from '../tekst.js';
import { verschijningsvormSchema } from '../casus/verschijningsvorm.js';

export const KANALEN = [
  'telefoon',
  'email',
  'webformulier',
  'partner',
  'opsporing',
  'casusoverleg',
  'anders',
] as const;
export const kanaalSchema = z.enum(KANALEN, { error: 'Kies hoe de melding binnenkwam.' });
export type Kanaal = z.infer<typeof kanaalSchema>;

/** Where the keten was entered: a signal may come in anywhere. */
export const INGANGEN = ['MELDPUNT', 'PARTNER', 'OPSPORING'] as const;
export const ingangSchema = z.enum(INGANGEN);
export type Ingang = z.infer<typeof ingangSchema>;

export const BRONNEN = {
  eigenWaarneming: 'Ik heb het zelf gezien of gehoord',
  slachtoffer: 'Van de persoon zelf',
  derde: 'Van iemand anders',
  openBron: 'Van internet of uit de krant',
  systeemPartner: 'Uit een systeem van mijn organisatie',
  opsporing: 'Uit opsporing of toezicht',
  onbekend: 'Weet ik niet',
} as const;
export type Bron = keyof typeof BRONNEN;

export const FREQUENTIES = {
  eenmalig: 'Eén keer',
  afEnToe: 'Af en toe',
  wekelijks: 'Elke week',
  dagelijks: 'Elke dag',
  continu: 'De hele tijd',
  onbekend: 'Weet ik niet',
} as const;
export type Frequentie = keyof typeof FREQUENTIES;

const aantal = (vraag: string) =>
  z.union([z.literal('onbekend'), z.number().int().min(0).max(10_000)], { error: vraag });
const dag = z.iso.date({ error: 'Vul een datum in.' }).optional();

/** Groups of questions, one a page. Every question can be answered with "weet ik niet" or left open; none is guessed. */
export const meldingInvoerSchema = z.strictObject({
  wie: persoonSchema,
  wat: z.strictObject({
    korteInhoud: verplichteTekst(4_000, 'Vertel kort wat er aan de hand is.'),
    verschijningsvormen: z.array(verschijningsvormSchema).default([]),
    bronVanSignaal: keuzeUit(BRONNEN, { error: 'Kies hoe u dit weet.' }),
    geweldOfDreiging: jaNeeOnbekendSchema,
    vrijheidsbeperking: jaNeeOnbekendSchema,
  }),
  waar: z.strictObject({
    locatieAdres: optioneleTekst(300),
    locatieOmschrijving: optioneleTekst(1_000),
    /** CBS code of a municipality, outside the region, or not known. */
    gemeente: z.union([z.enum(['buitenRegio', 'onbekend']), z.string().regex(/^\d{4}$/)], {
      error: 'Kies een gemeente, of weet ik niet.',
    }),
  }),
  wanneer: z.strictObject({
    directGevaar: jaNeeOnbekendSchema,
    acuutVolgensMelder: jaNeeOnbekendSchema,
    nogInSituatie: jaNeeOnbekendSchema,
    /** Days since the last signal; null when not known. */
    dagenSindsLaatsteSignaal: z
      .number({ error: 'Vul een aantal dagen in, of laat het leeg.' })
      .int({ error: 'Vul een heel aantal dagen in.' })
      .min(0, { error: 'Vul een aantal dagen van 0 of meer in.' })
      .max(36_500, { error: 'Vul een kleiner aantal dagen in.' })
      .nullable(),
    frequentie: keuzeUit(FREQUENTIES, {
      error: 'Kies hoe vaak.',
    }),
    periodeVan: dag,
    periodeTot: dag,
  }),
  hoeveel: z.strictObject({
    aantalSlachtoffers: aantal('Vul een aantal slachtoffers in, of kies weet ik niet.'),
    aantalDaders: aantal('Vul een aantal daders in, of kies weet ik niet.'),
  }),
  hulp: z.strictObject({
    hulpverleningBetrokken: jaNeeOnbekendSchema,
    hulpverleningToelichting: optioneleTekst(1_000),
    politieGebeld: jaNeeOnbekendSchema,
    zorgcoordinatorBetrokken: jaNeeOnbekendSchema,
    zorgcoordinatorNaam: optioneleTekst(200),
  }),
  overU: melderSchema,
});
export type MeldingInvoer = z.infer<typeof meldingInvoerSchema>;
/** What may be sent: a field that the schema fills in itself can be left out. */
export type MeldingInvoerUnsafe = z.input<typeof meldingInvoerSchema>;

export type Vraaggroep = keyof MeldingInvoer;

/** The order in which the public pages ask. */
export const VRAAGGROEPEN: readonly Vraaggroep[] = [
  'wat',
  'wanneer',
  'wie',
  'waar',
  'hoeveel',
  'hulp',
  'overU',
];

/** What the melder may know with the code: never content. */
export const MELDINGSTATUSSEN = {
  ontvangen: 'Wij hebben uw melding ontvangen.',
  inBehandeling: 'Uw melding is in behandeling.',
  afgesloten: 'De behandeling van uw melding is afgesloten.',
} as const;
export type Meldingstatus = keyof typeof MELDINGSTATUSSEN;

/**
 * @param unsafeInvoer what a form or an API sent
 * @returns the melding with trimmed texts
 * @throws DomainError ONGELDIG with one sentence per field, by its path (`overU.telefoon`)
 */
export function parseMelding(unsafeInvoer: unknown): MeldingInvoer {
  const uitkomst = meldingInvoerSchema.safeParse(unsafeInvoer);
  if (uitkomst.success) return uitkomst.data;
  throw new DomainError('ONGELDIG', { velden: fieldErrors(uitkomst.error) });
}
