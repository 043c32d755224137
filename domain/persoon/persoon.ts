import { z } from 'zod';
import type { LvbProfiel } from '../dossiervorming/lvb-profiel.js';
import { jaNeeOnbekendSchema } from '../keuze.js';
import { optioneleTekst } from '../tekst.js';
import type { Bedenktijd } from './bedenktijd.js';
import type { Comenshamelding } from './comensha.js';
import type { Verblijf } from './verblijf.js';

export const GESLACHTEN = { v: 'Vrouw', m: 'Man', x: 'Anders', onbekend: 'Weet ik niet' } as const;
export const geslachtSchema = z.enum(['v', 'm', 'x', 'onbekend'], { error: 'Kies een antwoord.' });

/** An age in whole years, or not known (E04: geboortedatum of leeftijdIndicatie). */
export const leeftijdSchema = z.union([z.literal('onbekend'), z.number().int().min(0).max(120)], {
  error: 'Vul een leeftijd in van 0 tot 120 jaar, of kies weet ik niet.',
});
export type Leeftijd = z.infer<typeof leeftijdSchema>;

/** A day on which somebody who lives now can have been born. */
export const geboortedatumSchema = z.iso
  .date({ error: 'Vul een geboortedatum in, of laat het leeg.' })
  .refine((datum) => datum >= '1900-01-01' && datum < '2100-01-01', {
    error: 'Kijk het jaar van de geboortedatum na.',
  });

/** E04, of the fields that a melding gives: who the melding is about. */
export const persoonSchema = z.strictObject({
  naam: optioneleTekst(200),
  /** Other names, with a comma between them. */
  aliassen: optioneleTekst(200),
  geboortedatum: geboortedatumSchema.optional(),
  leeftijd: leeftijdSchema,
  geslacht: geslachtSchema,
  adres: optioneleTekst(300),
  woonplaats: optioneleTekst(200),
  /** One or more numbers as they were given, with a comma between them. */
  telefoon: optioneleTekst(200),
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

/** What a dossier holds of somebody besides what a melding gives. */
export type Dossierpersoon = Persoon & {
  lvbProfiel?: LvbProfiel;
  verblijf?: Verblijf;
  bedenktijd?: Bedenktijd;
  comensha?: Comenshamelding;
};

/** Somebody of whom the melding says no more than that there is one. */
export const ONBEKENDE_PERSOON: Persoon = {
  leeftijd: 'onbekend',
  geslacht: 'onbekend',
  geheimAdres: 'onbekend',
  lvb: 'onbekend',
  psychisch: 'onbekend',
  verslaving: 'onbekend',
  zwanger: 'onbekend',
};
