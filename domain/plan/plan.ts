import { z } from 'zod';
import { cataloguscodeSchema } from '../catalogus/cataloguscode.js';
import { keuzeUit } from '../keuze.js';
import { type KetenpartnerCode, partnercodeSchema } from '../keten/ketenpartner.js';
import { optioneleTekst, verplichteTekst } from '../tekst.js';
import { actiesoortSchema, doelgroepSchema, zichtbaarheidSchema } from './actie.js';

/** How often the keten looks at how it goes (E15); the term T16 says how often at the least. */
export const MONITORINTERVALLEN = {
  WEKELIJKS: 'Elke week',
  TWEE_WEKEN: 'Elke twee weken',
  VIER_WEKEN: 'Elke vier weken',
  ZES_WEKEN: 'Elke zes weken',
} as const;
export type Monitorinterval = keyof typeof MONITORINTERVALLEN;
export const monitorintervalSchema = keuzeUit(MONITORINTERVALLEN, {
  error: 'Kies hoe vaak de voortgang wordt besproken.',
});

/** Whether the person whom the plan is about was spoken (E15). */
export const GESPROKEN = {
  ja: 'Ja',
  nee: 'Nee',
  nietVeilig: 'Nee, dat is nu niet veilig',
} as const;
export type Gesproken = keyof typeof GESPROKEN;

/** Whether family and friends have a part in the plan, or deliberately not (K-SF5). */
export const NETWERKKEUZES = {
  BETROKKEN: 'Ja',
  BEWUST_NIET: 'Nee, bewust niet',
  NIET: 'Nee, nog niet',
} as const;

/** An action as the plan asks for it: one holder, one who answers for it, one day (E16). */
export const planactieSchema = z.object({
  /** Of the action that was put out for it; empty for a new one. */
  actieId: z
    .string()
    .nullish()
    .transform((sleutel) => sleutel || null),
  titel: verplichteTekst(200, 'Schrijf in een paar woorden wat er gebeurt.'),
  omschrijving: verplichteTekst(2_000, 'Schrijf wat de houder moet doen.'),
  soort: actiesoortSchema,
  doelgroep: doelgroepSchema,
  houder: partnercodeSchema('Kies wie de actie uitvoert.'),
  uiterlijk: z.iso.date({ error: 'Kies wanneer de actie klaar is.' }),
  eindverantwoordelijke: partnercodeSchema('Kies wie eindverantwoordelijk is.')
    .nullish()
    .transform((partner): KetenpartnerCode => partner ?? 'ZVH'),
  meewerkend: optioneleTekst(500),
  /** Of the catalogue, when one fits (E17). */
  interventie: cataloguscodeSchema.nullish().transform((code) => code ?? undefined),
  zichtbaarVoor: zichtbaarheidSchema.nullish().transform((wie) => wie ?? 'CASUSTEAM'),
});
export type Planactie = z.infer<typeof planactieSchema>;

/** The plan as the ketenregieteam writes it (E15), without the part about the perpetrator: that is of police and OM. */
export const planInvoerSchema = z.object({
  doel: verplichteTekst(1_000, 'Schrijf wat het plan wil bereiken.'),
  resultaten: verplichteTekst(2_000, 'Schrijf waaraan te zien is dat het doel is bereikt.'),
  doelOp: z.iso.date({ error: 'Kies wanneer het doel is bereikt.' }),
  zorgdeel: optioneleTekst(4_000),
  zorgcoordinator: partnercodeSchema('Kies wie de zorg coördineert.').nullish(),
  redenGeenZorg: optioneleTekst(2_000),
  veiligheidsdeel: optioneleTekst(4_000),
  acties: z.array(planactieSchema).default([]),
  vervolgInhoud: verplichteTekst(2_000, 'Schrijf wat er inhoudelijk volgt.'),
  vervolgProces: verplichteTekst(2_000, 'Schrijf hoe het proces verdergaat.'),
  vervolgRolverdeling: verplichteTekst(2_000, 'Schrijf wie wat doet.'),
  monitoring: monitorintervalSchema,
  monitoringAfspraken: verplichteTekst(1_000, 'Schrijf wie de voortgang volgt en waarop wordt gelet.'),
  casusregisseur: verplichteTekst(200, 'Schrijf wie de casusregisseur is.'),
  regievervanger: verplichteTekst(200, 'Schrijf wie vervangt.'),
  escalatie: verplichteTekst(1_000, 'Schrijf wanneer en naar wie wordt opgeschaald.'),
  netwerk: keuzeUit(NETWERKKEUZES, { error: 'Kies of het netwerk is betrokken.' }).nullish(),
  betrokkeneGesproken: keuzeUit(GESPROKEN, {
    error: 'Kies of de betrokkene is gesproken.',
  }),
  gesprokenOp: z.iso.date({ error: 'Kies een datum.' }).nullish(),
  instemming: optioneleTekst(1_000),
});
export type PlanInvoer = z.infer<typeof planInvoerSchema>;

/** A plan that was adopted: each of its actions has its key. */
export type Plan = Omit<PlanInvoer, 'acties'> & { acties: (Planactie & { actieId: string })[] };

/** Does the plan still ask the same of the same holder? What is asked otherwise is another action, to be confirmed anew. */
export function isZelfdeActie(een: Planactie, ander: Planactie): boolean {
  return JSON.stringify(inhoudOf(een)) === JSON.stringify(inhoudOf(ander));
}

const inhoudOf = (actie: Planactie) =>
  Object.entries(actie)
    .filter(([veld, waarde]) => veld !== 'actieId' && waarde !== undefined)
    .sort(([een], [ander]) => (een < ander ? -1 : 1));

/** The part about the perpetrator; what the investigation holds does not go in it (E18). */
export const daderdeelSchema = z.object({
  daderdeel: verplichteTekst(4_000, 'Schrijf wat de keten over de dader moet weten en afspreekt.'),
});
