import { z } from 'zod';
import { jaNeeOnbekendSchema } from './keuze.js';
import { optioneleTekst } from './tekst.js';

export const GESLACHTEN = { v: 'Vrouw', m: 'Man', x: 'Anders', onbekend: 'Weet ik niet' } as const;
export const geslachtSchema = z.enum(['v', 'm', 'x', 'onbekend'], { error: 'Kies een antwoord.' });

/** An age in whole years, or not known (E04: geboortedatum of leeftijdIndicatie). */
export const leeftijdSchema = z.union([z.literal('onbekend'), z.number().int().min(0).max(120)], {
  error: 'Vul een leeftijd in van 0 tot 120 jaar, of kies weet ik niet.',
});
export type Leeftijd = z.infer<typeof leeftijdSchema>;

/** E04, of the fields that a melding gives: who the melding is about. */
export const persoonSchema = z.strictObject({
  naam: optioneleTekst(200),
  aliassen: optioneleTekst(200),
  leeftijd: leeftijdSchema,
  geslacht: geslachtSchema,
  adres: optioneleTekst(300),
  woonplaats: optioneleTekst(200),
  taal: optioneleTekst(100),
  /** How this person can be reached without danger, in the melder's words. */
  contactVeilig: optioneleTekst(500),
  geheimAdres: jaNeeOnbekendSchema,
  lvb: jaNeeOnbekendSchema,
  psychisch: jaNeeOnbekendSchema,
  verslaving: jaNeeOnbekendSchema,
  zwanger: jaNeeOnbekendSchema,
});
export type Persoon = z.infer<typeof persoonSchema>;
