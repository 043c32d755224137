import { z } from 'zod';
import { proefresultaatSchema, proefvoortgangSchema } from '../../domain/modellen/proefdraai.js';

const setSchema = z.array(z.tuple([z.string(), z.string()]));

/** What the portal's process gives the one that tries models out. */
export const proefopdrachtSchema = z.object({
  lopend: setSchema,
  concept: setSchema,
  /** Of the scenarios only these; null for all. */
  scenarios: z.array(z.string()).nullable(),
});
export type Proefopdracht = z.infer<typeof proefopdrachtSchema>;

/** What it says in between, and in the end. */
export const proefberichtSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('voortgang'), voortgang: proefvoortgangSchema }),
  z.object({ soort: z.literal('resultaat'), resultaat: proefresultaatSchema }),
]);
export type Proefbericht = z.infer<typeof proefberichtSchema>;
