import { z } from 'zod';
import { mandaatSchema } from './mandaat.js';
import { rolSchema } from './rollen.js';

/** A person of a partner organisation, as the identity provider vouched for at login. */
export const professionalSchema = z.strictObject({
  soort: z.literal('professional'),
  /** Opaque; the assignee in the engine and the pseudonym in the verwerkingslog. */
  gebruikerId: z.string().min(1),
  naam: z.string().min(1),
  /** Partner code, such as POLITIE. */
  organisatie: z.string().min(1),
  rollen: z.array(rolSchema),
  groepen: z.array(z.string()),
  mandaten: z.array(mandaatSchema),
  /** CBS code, for who works for one municipality. */
  gemeente: z.string().optional(),
  /** Groups among the above that the rota gives for now, and until which day; never part of a login. */
  waarneming: z.array(z.strictObject({ groep: z.string(), tot: z.iso.date() })).optional(),
});
export type Professional = z.infer<typeof professionalSchema>;

/** A partner organisation that sends a melding by the JSON API. */
export interface Partner {
  soort: 'partner';
  organisatie: string;
  clientId: string;
}

/** A part of the product itself, such as a worker. */
export interface Systeem {
  soort: 'systeem';
  onderdeel: string;
}

/** Somebody on the public pages: nothing is known of them. */
export interface Melder {
  soort: 'melder';
}

/** Who asks. */
export type Betrokkene = Professional | Partner | Systeem | Melder;
