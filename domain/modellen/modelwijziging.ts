import { z } from 'zod';
import { verplichteTekst } from '../tekst.js';

/** Where a change of models stands, in words. */
export const WIJZIGINGSTATUSSEN = {
  CONCEPT: 'In bewerking',
  VOORGELEGD: 'Voorgelegd ter vrijgave',
  TERUGGEGEVEN: 'Teruggegeven om aan te passen',
  VRIJGEGEVEN: 'Vrijgegeven',
  INGETROKKEN: 'Ingetrokken',
} as const;
export type Wijzigingstatus = keyof typeof WIJZIGINGSTATUSSEN;

/** In these its files can be edited. */
export const BEWERKBAAR: readonly Wijzigingstatus[] = ['CONCEPT', 'TERUGGEGEVEN'];

/** In these somebody still has to do something with it. */
export const LOPEND: readonly Wijzigingstatus[] = [...BEWERKBAAR, 'VOORGELEGD'];

/** With what a change begins; why it is made stays with it. */
export const wijzigingInvoerSchema = z.strictObject({
  titel: verplichteTekst(120, 'Geef de wijziging een naam.'),
  reden: verplichteTekst(2000, 'Schrijf waarom deze wijziging nodig is.'),
});
export type WijzigingInvoer = z.infer<typeof wijzigingInvoerSchema>;
