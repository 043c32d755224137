import { z } from 'zod';

/** Free text of at most `max` characters; what holds only spaces counts as empty. */
export function optioneleTekst(max: number) {
  return z
    .string()
    .trim()
    .max(max, { error: `Gebruik ten hoogste ${max} tekens.` })
    .transform((tekst) => (tekst === '' ? undefined : tekst))
    .optional();
}

/** Free text that must hold something. */
export function verplichteTekst(max: number, vraag: string) {
  return z
    .string({ error: vraag })
    .trim()
    .min(1, { error: vraag })
    .max(max, { error: `Gebruik ten hoogste ${max} tekens.` });
}
