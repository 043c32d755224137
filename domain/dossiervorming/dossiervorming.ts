import { z } from 'zod';
import { GEMEENTEN } from '../keten/gemeente.js';
import { jaNeeOnbekendSchema, keuzeUit } from '../keuze.js';
import { BRONNEN, FREQUENTIES } from '../melding/melding.js';
import { geboortedatumSchema } from '../persoon/persoon.js';
import { optioneleTekst, verplichteTekst } from '../tekst.js';
import { cataloguscodeSchema } from '../catalogus/cataloguscode.js';
import {
  ONBEKENDE_DELEN,
  type OnbekendDeel,
  PUNT_VAN_DEEL,
  type Punt,
  type Puntstand,
  type Puntstanden,
} from './elf-punten.js';

/** Whether the keten may know who the melder is; anonymous is allowed, and not encouraged (OR9). */
export const MELDERSTANDEN = {
  BEKEND: 'Ja, de melder is bekend',
  ANONIEM: 'Nee, de melder wil anoniem blijven',
  onbekend: 'Weet ik niet',
} as const;

/** Where it happens; outside the region, or not known, are answers too. */
export const PLAATSKEUZES = {
  ...GEMEENTEN,
  buitenRegio: 'Buiten de regio',
  onbekend: 'Weet ik niet',
} as const;

/** What a form leaves open it sends as null. */
const leegOf = <S extends z.ZodType>(schema: S) => z.preprocess((waarde) => waarde ?? undefined, schema);
const dag = leegOf(z.iso.date({ error: 'Vul een bestaande datum in.' }).optional());
const aantal = (max: number) =>
  leegOf(z.number().int({ error: 'Vul een heel getal in.' }).min(0).max(max).optional());

const antwoorden = z.object({
  naam: optioneleTekst(200),
  geboortedatum: leegOf(geboortedatumSchema.optional()),
  leeftijd: aantal(120),
  adres: optioneleTekst(300),
  woonplaats: optioneleTekst(200),
  telefoon: optioneleTekst(200),
  taal: optioneleTekst(100),
  contactVeilig: optioneleTekst(500),
  melder: keuzeUit(MELDERSTANDEN, { error: 'Kies of de melder bekend is.' }),
  inhoud: verplichteTekst(4_000, 'Schrijf kort wat er aan de hand is.'),
  /** Codes of the catalogues of the day; which those are, the dossier store knows. */
  verschijningsvormen: z.array(cataloguscodeSchema).default([]),
  locatieAdres: optioneleTekst(300),
  locatieOmschrijving: optioneleTekst(1_000),
  gemeente: keuzeUit(PLAATSKEUZES, { error: 'Kies een gemeente, of weet ik niet.' }),
  periodeVan: dag,
  periodeTot: dag,
  frequentie: keuzeUit(FREQUENTIES, { error: 'Kies hoe vaak.' }),
  aantalSlachtoffers: aantal(10_000),
  aantalDaders: aantal(10_000),
  bronVanSignaal: keuzeUit(BRONNEN, { error: 'Kies waar het signaal vandaan komt.' }),
  hulpverleningBetrokken: jaNeeOnbekendSchema,
  hulpverleningToelichting: optioneleTekst(1_000),
  politieGebeld: jaNeeOnbekendSchema,
  zorgcoordinatorBetrokken: jaNeeOnbekendSchema,
  zorgcoordinatorNaam: optioneleTekst(200),
  signalen: z.array(cataloguscodeSchema).default([]),
  /** What was found out to be unknown, part by part. */
  onbekend: z.array(keuzeUit(ONBEKENDE_DELEN)).default([]),
});
export type Dossiervorming = z.infer<typeof antwoorden>;
/** What is known before somebody went through the points. */
export type Dossiervoorzet = Partial<Dossiervorming>;

/**
 * The dossier half of A2.2: every one of the eleven points is known, or was found out to be unknown. What is both is
 * refused as well: then nobody can tell which of the two holds.
 */
export const dossiervormingSchema = antwoorden.superRefine((vorming, context) => {
  for (const deel of openDelen(vorming))
    context.addIssue({
      code: 'custom',
      path: [VELD_VAN_DEEL[deel]],
      message: `Vul in ${wat(deel)}, of zet bij “Wat is nagevraagd en niet bekend?” een vinkje.`,
    });
  for (const deel of vorming.onbekend.filter((een) => isDeelBekend(vorming, een)))
    context.addIssue({
      code: 'custom',
      path: ['onbekend'],
      message: `U vulde in ${wat(deel)}, en ook dat dit niet bekend is. Haal een van de twee weg.`,
    });
});

/**
 * Of each of the eleven points whether it is known.
 * @param vorming what was filled in, or what the melding said already
 */
export function puntstandenVan(vorming: Dossiervoorzet): Puntstanden {
  const vanDelen = (punt: Punt): Puntstand =>
    samen(DELEN.filter((deel) => PUNT_VAN_DEEL[deel] === punt).map((deel) => standVanDeel(vorming, deel)));
  return {
    personalia: vanDelen('personalia'),
    melder: standVanKeuze(vorming.melder),
    inhoud: vorming.inhoud === undefined ? 'OPEN' : 'BEKEND',
    typeUitbuiting: vanDelen('typeUitbuiting'),
    plaats: samen([vanDelen('plaats'), standVanKeuze(vorming.gemeente)]),
    periode: samen([vanDelen('periode'), standVanKeuze(vorming.frequentie)]),
    aantallen: vanDelen('aantallen'),
    bron: standVanKeuze(vorming.bronVanSignaal),
    hulpverlening: standVanKeuze(vorming.hulpverleningBetrokken),
    politie: standVanKeuze(vorming.politieGebeld),
    zorgcoordinator: standVanKeuze(vorming.zorgcoordinatorBetrokken),
  };
}

/** The parts that are neither filled in nor ticked: what still has to be found out. */
export function openDelen(vorming: Dossiervoorzet): OnbekendDeel[] {
  return DELEN.filter((deel) => standVanDeel(vorming, deel) === 'OPEN');
}

const DELEN = Object.keys(ONBEKENDE_DELEN) as OnbekendDeel[];

/** Where the page says that a part is missing. */
const VELD_VAN_DEEL: Readonly<Record<OnbekendDeel, keyof Dossiervorming>> = {
  naam: 'naam',
  leeftijd: 'leeftijd',
  typeUitbuiting: 'verschijningsvormen',
  plaats: 'locatieAdres',
  periode: 'periodeVan',
  aantalSlachtoffers: 'aantalSlachtoffers',
  aantalDaders: 'aantalDaders',
};

/** In the middle of a sentence. */
function wat(deel: OnbekendDeel): string {
  const naam = ONBEKENDE_DELEN[deel];
  return naam.charAt(0).toLowerCase() + naam.slice(1);
}

function standVanDeel(vorming: Dossiervoorzet, deel: OnbekendDeel): Puntstand {
  if (isDeelBekend(vorming, deel)) return 'BEKEND';
  return vorming.onbekend?.includes(deel) === true ? 'ONBEKEND' : 'OPEN';
}

function isDeelBekend(vorming: Dossiervoorzet, deel: OnbekendDeel): boolean {
  switch (deel) {
    case 'naam':
      return vorming.naam !== undefined;
    case 'leeftijd':
      return vorming.geboortedatum !== undefined || vorming.leeftijd !== undefined;
    case 'typeUitbuiting':
      // "Iets anders of nog onbekend" by itself says no type.
      return vorming.verschijningsvormen?.some((vorm) => vorm !== 'OVERIG') === true;
    case 'plaats':
      return vorming.locatieAdres !== undefined || vorming.locatieOmschrijving !== undefined;
    case 'periode':
      return vorming.periodeVan !== undefined;
    case 'aantalSlachtoffers':
    case 'aantalDaders':
      return vorming[deel] !== undefined;
  }
}

function standVanKeuze(keuze: string | undefined): Puntstand {
  if (keuze === undefined) return 'OPEN';
  return keuze === 'onbekend' ? 'ONBEKEND' : 'BEKEND';
}

/** A point is known when all of it is; as long as a part is open it is open. */
function samen(standen: readonly Puntstand[]): Puntstand {
  if (standen.includes('OPEN')) return 'OPEN';
  return standen.includes('ONBEKEND') ? 'ONBEKEND' : 'BEKEND';
}
