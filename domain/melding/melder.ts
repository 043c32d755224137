import { z } from 'zod';
import { type JaNee, jaNeeSchema, keuzeUit } from '../keuze.js';
import { optioneleTekst } from '../tekst.js';

/** E02: how much of the melder the keten may know. Anonymous is possible but not encouraged (A2.2). */
export const ANONIMITEITEN = {
  bekend: 'U mag weten wie ik ben',
  anoniemVoorBetrokkene: 'De persoon over wie ik meld mag niet weten wie ik ben',
  anoniemVoorKeten: 'Alleen het meldpunt mag weten wie ik ben',
  volledigAnoniem: 'Niemand mag weten wie ik ben',
} as const;
export type Anonimiteit = keyof typeof ANONIMITEITEN;

export const HOEDANIGHEDEN = {
  burger: 'Buurtbewoner of andere burger',
  professional: 'Professional',
  slachtofferZelf: 'Ik meld over mezelf',
  familie: 'Familie of vriend',
  school: 'School',
  werkgever: 'Werkgever',
  opsporing: 'Opsporing',
  ketenpartner: 'Ketenpartner',
  anders: 'Anders',
} as const;
export type Hoedanigheid = keyof typeof HOEDANIGHEDEN;

/** Who left out one answer hears of a missing name at the same time, and not only after repairing the first. */
const alsoWhenIncomplete = {
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
};

/** E02 as the melder fills it in. */
export const melderSchema = z
  .strictObject({
    anonimiteit: keuzeUit(ANONIMITEITEN, {
      error: 'Kies wie mag weten dat u meldt.',
    }),
    hoedanigheid: keuzeUit(HOEDANIGHEDEN, {
      error: 'Kies wat het beste past.',
    }),
    naam: optioneleTekst(200),
    telefoon: optioneleTekst(40),
    email: optioneleTekst(200),
    organisatie: optioneleTekst(200),
    magTeruggebeld: jaNeeSchema,
    voorkeurstijd: optioneleTekst(200),
  })
  .superRefine((melder, context) => {
    if (melder.anonimiteit === 'volledigAnoniem') return;
    if (melder.anonimiteit === 'bekend' && melder.naam === undefined)
      context.addIssue({
        code: 'custom',
        path: ['naam'],
        message: 'Vul uw naam in, of kies ervoor om anoniem te melden.',
      });
    if (melder.anonimiteit === 'bekend' && melder.telefoon === undefined && melder.email === undefined)
      context.addIssue({
        code: 'custom',
        path: ['telefoon'],
        message: 'Vul een telefoonnummer of e-mailadres in, of kies ervoor om anoniem te melden.',
      });
    if (melder.magTeruggebeld === 'ja' && melder.telefoon === undefined)
      context.addIssue({
        code: 'custom',
        path: ['telefoon'],
        message: 'Vul het nummer in waarop we u mogen bellen.',
      });
  }, alsoWhenIncomplete);
export type MelderInvoer = z.infer<typeof melderSchema>;

/**
 * What may be kept of the melder. Of a fully anonymous one nothing that leads back to a person remains,
 * even when it was sent along (E02, INV17).
 */
export function keepOfMelder(melder: MelderInvoer): MelderInvoer {
  if (melder.anonimiteit !== 'volledigAnoniem') return melder;
  return { anonimiteit: 'volledigAnoniem', hoedanigheid: melder.hoedanigheid, magTeruggebeld: 'nee' };
}

/** Can the melder be heard before the second weging (A3.3)? Only who said so; a fully anonymous melder cannot be found. */
export function deriveMelderContact({ anonimiteit, magTeruggebeld }: MelderInvoer): JaNee {
  return magTeruggebeld === 'ja' && anonimiteit !== 'volledigAnoniem' ? 'ja' : 'nee';
}
