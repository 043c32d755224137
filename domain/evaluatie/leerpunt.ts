import { z } from 'zod';
import { keuzeUit } from '../keuze.js';
import { optioneleTekst, verplichteTekst } from '../tekst.js';
import { leercategorieSchema } from './evaluatie.js';
import { leerpunteigenaarSchema } from './leerpunteigenaar.js';

/** Where following up a lesson stands (E22). */
export const LEERPUNTSTATUSSEN = {
  OPEN: 'Open',
  IN_BEHANDELING: 'In behandeling',
  DOORGEVOERD: 'Doorgevoerd',
  NIET_GEDAAN: 'Niet gedaan',
} as const;
export type Leerpuntstatus = keyof typeof LEERPUNTSTATUSSEN;

export const leerpuntSchema = z.object({
  categorie: leercategorieSchema,
  omschrijving: verplichteTekst(1_000, 'Schrijf wat er is geleerd.'),
  maatregel: verplichteTekst(1_000, 'Schrijf wat er verandert.'),
  eigenaar: leerpunteigenaarSchema,
  uiterlijk: z.iso.date({ error: 'Vul in wanneer het klaar moet zijn.' }),
});
/** A lesson with its owner and its term (E22); nothing of a person. */
export type Leerpunt = z.infer<typeof leerpuntSchema>;

export const leerpuntOpvolgingSchema = z
  .object({
    status: keuzeUit(LEERPUNTSTATUSSEN, {
      error: 'Kies hoe het ervoor staat.',
    }),
    toelichting: optioneleTekst(1_000),
  })
  .refine(({ status, toelichting }) => status !== 'NIET_GEDAAN' || toelichting !== undefined, {
    path: ['toelichting'],
    error: 'Schrijf waarom het niet is gedaan.',
  });
export type LeerpuntOpvolging = z.infer<typeof leerpuntOpvolgingSchema>;

/** Is nothing more to be done for it? */
export function isOpgevolgd(status: Leerpuntstatus): boolean {
  return status === 'DOORGEVOERD' || status === 'NIET_GEDAAN';
}
