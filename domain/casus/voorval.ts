import { z } from 'zod';
import type { Rol } from '../keten/rollen.js';
import { optioneleTekst } from '../tekst.js';

/** What can be reported about a casus at any moment, beside the main line (processen.md 5). */
export const VOORVALSOORTEN = {
  ACUUT_SIGNAAL: 'Acuut signaal',
  INGREEP: 'Ingreep gedaan',
  INTREKKING: 'Intrekking',
  ANDERE_REGIO: 'Andere regio betrokken',
} as const;
export type Voorvalsoort = keyof typeof VOORVALSOORTEN;

/** What somebody did because it could not wait (B08). */
export const INGREEPSOORTEN = {
  POLITIE_INGEZET: 'Politie ingezet',
  IN_VEILIGHEID_GEBRACHT: 'Iemand in veiligheid gebracht',
  INFORMATIE_GEDEELD: 'Informatie gedeeld',
  ACTIE_GESTART: 'Een actie gestart',
} as const;
export type Ingreepsoort = keyof typeof INGREEPSOORTEN;

/** What was withdrawn (B20). */
export const INTREKSOORTEN = {
  MELDING: 'De melding',
  TOESTEMMING: 'De toestemming om te delen',
  AANGIFTE: 'De aangifte',
} as const;
export type Intreksoort = keyof typeof INTREKSOORTEN;

/** Where the other region is; which one it is stands in the dossier. */
export const REGIOCODES = {
  ANDERE_REGIO: 'Een andere regio in Nederland',
  BUITENLAND: 'Een ander land',
} as const;
export type Regiocode = keyof typeof REGIOCODES;

const keysOf = <K extends string>(lijst: Readonly<Record<K, string>>) => Object.keys(lijst) as [K, ...K[]];

export const ingreepsoortSchema = z.enum(keysOf(INGREEPSOORTEN), { error: 'Kies wat er is gedaan.' });
export const intreksoortSchema = z.enum(keysOf(INTREKSOORTEN), { error: 'Kies wat is ingetrokken.' });
export const regiocodeSchema = z.enum(keysOf(REGIOCODES), { error: 'Kies waar de andere regio is.' });

/** Under pressure nobody writes a report: every text may stay empty, an acute signal asks for one sentence at most. */
const toelichting = optioneleTekst(4_000);

/** What somebody reports: a kind, its closed value, and a text that stays in the dossier. */
export const voorvalInvoerSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('ACUUT_SIGNAAL'), toelichting }),
  z.object({ soort: z.literal('INGREEP'), waarde: ingreepsoortSchema, toelichting }),
  z.object({ soort: z.literal('INTREKKING'), waarde: intreksoortSchema, toelichting }),
  z.object({ soort: z.literal('ANDERE_REGIO'), waarde: regiocodeSchema, toelichting }),
]);
export type VoorvalInvoer = z.infer<typeof voorvalInvoerSchema>;

/**
 * Who reports what, on top of what the access rules say of this casus (processen.md 5): an acute signal comes from
 * anybody in the casus, an intervention from a core partner, never refused (B08).
 */
const MELDERS: Readonly<Record<Voorvalsoort, readonly Rol[] | 'IEDEREEN'>> = {
  ACUUT_SIGNAAL: 'IEDEREEN',
  INGREEP: ['R02', 'R03', 'R04', 'R06', 'R07', 'R09'],
  INTREKKING: ['R02', 'R03', 'R06'],
  ANDERE_REGIO: ['R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R09'],
};

/** May somebody with these roles report this kind at all? The access rules decide on the casus itself. */
export function isMelderVan(soort: Voorvalsoort, rollen: readonly Rol[]): boolean {
  const melders = MELDERS[soort];
  return melders === 'IEDEREEN' || rollen.some((rol) => melders.includes(rol));
}

/** What people say afterwards of an intervention. */
export const INGREEPOORDELEN = {
  TERECHT: 'Terecht',
  DEELS: 'Deels terecht',
  ONTERECHT: 'Niet terecht',
} as const;
export type Ingreepoordeel = keyof typeof INGREEPOORDELEN;
export const ingreepoordeelSchema = z.enum(keysOf(INGREEPOORDELEN), { error: 'Kies wat u ervan vindt.' });

/** Whether the keten goes on after something was withdrawn; never by itself (B20). */
export const INTREKGEVOLGEN = {
  DOORGAAN: 'De keten gaat door',
  HERWEGEN: 'De casus wordt opnieuw gewogen',
} as const;
export type Intrekgevolg = keyof typeof INTREKGEVOLGEN;
export const intrekgevolgSchema = z.enum(keysOf(INTREKGEVOLGEN), { error: 'Kies of de keten doorgaat.' });

/** How this region goes on with another one. */
export const REGIOBESLUITEN = {
  SAMEN: 'Samen met de andere regio',
  OVERDRAGEN: 'Overdragen aan de andere regio',
  VOLGEN: 'Volgen wat de andere regio doet',
} as const;
export type Regiobesluit = keyof typeof REGIOBESLUITEN;
export const regiobesluitSchema = z.enum(keysOf(REGIOBESLUITEN), { error: 'Kies hoe u verdergaat.' });

/** Every closed value and every decision in words. */
export const VOORVALWAARDEN: Readonly<Record<string, string>> = {
  ...INGREEPSOORTEN,
  ...INTREKSOORTEN,
  ...REGIOCODES,
  ...INGREEPOORDELEN,
  ...INTREKGEVOLGEN,
  ...REGIOBESLUITEN,
};

export type Voorvaluitkomst = Ingreepoordeel | Intrekgevolg | Regiobesluit;

/** What the store knows of the voorval that a task is about. */
export interface Voorvalstand {
  /** Of who reported it. */
  organisatie: string | null;
  /** Who looked at an intervention first. */
  eersteToetser: string | null;
  /** Consent was the only ground for sharing, and it was withdrawn. */
  isGrondslagWeg: boolean;
}
