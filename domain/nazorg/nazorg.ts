import { z } from 'zod';
import { keuzeUit } from '../keuze.js';
import { bestemmingSchema } from '../casus/overdracht.js';
import { optioneleTekst, verplichteTekst } from '../tekst.js';

/** Nazorg is for victims and perpetrators, apart from each other: they have other rights (A4.4, E19). */
export const KANTEN = { SLACHTOFFER: 'Slachtoffer', DADER: 'Dader' } as const;
export type Kant = keyof typeof KANTEN;

/** How far the help is that somebody needs (E19). */
export const NAZORGSTATUSSEN = {
  BESTAAND_NETWERK: 'Het bestaande netwerk pakt het op',
  WACHTLIJST: 'Staat op een wachtlijst',
  GESTART: 'Is gestart',
  AFGEROND: 'Is afgerond',
  NIET_GEWENST: 'Is niet gewenst',
} as const;
export type Nazorgstatus = keyof typeof NAZORGSTATUSSEN;

/** A person's estimate, in three words; no score (E19). */
export const TERUGVALRISICOS = { LAAG: 'Laag', MIDDEN: 'Midden', HOOG: 'Hoog' } as const;
export type Terugvalrisico = keyof typeof TERUGVALRISICOS;

/** How it goes with somebody (processen.md 4.11). */
export const CONTACTUITKOMSTEN = {
  GOED: 'Het gaat goed',
  EXTRA_HULP: 'Er is extra hulp nodig',
  TERUGVAL: 'Er is terugval',
  NIET_BEREIKT: 'Niet bereikt',
} as const;
export type Contactuitkomst = keyof typeof CONTACTUITKOMSTEN;

/** The contacts of T20: 1, 3, 6 and 12 months after the end of F6, by their rank in the table `termijnen`. */
export const CONTACTRANGEN = [1, 2, 3, 4] as const;
export type Contactrang = (typeof CONTACTRANGEN)[number];

/** One line of what people arrange: a care need of one person, on one side, and who takes it up. */
export const nazorgvraagSchema = z.object({
  voorWie: verplichteTekst(200, 'Schrijf voor wie dit is.'),
  kant: keuzeUit(KANTEN, { error: 'Kies slachtoffer of dader.' }),
  zorgvraag: verplichteTekst(2_000, 'Schrijf welke hulp nodig is.'),
  organisatie: bestemmingSchema,
  status: keuzeUit(NAZORGSTATUSSEN, {
    error: 'Kies hoe ver de hulp is.',
  }),
  terugvalrisico: keuzeUit(TERUGVALRISICOS, {
    error: 'Kies een inschatting.',
  }),
  afspraken: optioneleTekst(2_000),
});
export type Nazorgvraag = z.infer<typeof nazorgvraagSchema>;

/** A need that nobody wants help for, or that nobody takes over, has no hand-over to confirm. */
export function heeftOverdracht({
  organisatie,
  status,
}: Pick<Nazorgvraag, 'organisatie' | 'status'>): boolean {
  return organisatie !== 'GEEN' && status !== 'NIET_GEWENST';
}
