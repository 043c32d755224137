import { z } from 'zod';
import { MELDINGSTATUSSEN, type Meldingstatus } from '../../domain/melding/melding.js';

const status = z.enum(Object.keys(MELDINGSTATUSSEN) as [Meldingstatus, ...Meldingstatus[]]);

/** Answer to a melding. The code is shown once and opens the state, never the content. */
export const bevestigingSchema = z.strictObject({
  meldingnummer: z
    .string()
    .meta({ description: 'Nummer om naar te verwijzen; verraadt niets over volgorde of aantal.' }),
  code: z.string().meta({
    description: 'Hiermee is de stand te volgen. Wordt één keer gegeven en is daarna niet op te vragen.',
  }),
  status,
});

/** Question for the state of a melding. A POST, so that the code stands in no address and no log. */
export const meldingstatusVraagSchema = z.strictObject({
  code: z.string({ error: 'Vul de code in.' }).trim().min(1, { error: 'Vul de code in.' }).max(100, {
    error: 'Gebruik ten hoogste 100 tekens.',
  }),
});

export const meldingstatusSchema = z.strictObject({
  status,
  ontvangenOp: z.iso.datetime({ offset: true }),
});

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  errors: z
    .array(z.strictObject({ pointer: z.string(), detail: z.string() }))
    .optional()
    .meta({ description: 'Per veld wat er niet klopt; de ingestuurde waarde wordt niet herhaald.' }),
});

/** 16 to 128 characters, made anew by the sender for each melding. */
export const idempotencyKeySchema = z.string().regex(/^[\w-]{16,128}$/);
