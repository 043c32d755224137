import { z } from 'zod';
import { DomainError } from '../errors.js';
import { fieldErrors } from '../field-errors.js';
import { dagVan, leesbareDag } from '../tijd/amsterdam.js';
import { leeftijdOp } from './leeftijd.js';
import { leeftijdsbandVan } from './leeftijdsband.js';
import { GESLACHTEN, type Persoon } from './persoon.js';
import { NATIONALITEITEN, type Verblijf } from './verblijf.js';

/** How somebody is registered at CoMensha: without consent nothing goes there that leads to the person (T18, F25). */
export const COMENSHAVORMEN = {
  TOESTEMMING: 'Met naam, na toestemming',
  GEANONIMISEERD: 'Geanonimiseerd',
} as const;
export type Comenshavorm = keyof typeof COMENSHAVORMEN;

/** The registration of one person in one casus, as it stands in the dossier. */
export interface Comenshamelding {
  casusId: string;
  vorm: Comenshavorm;
  /** The day on which the person consented; null when anonymised. */
  toestemmingOp: string | null;
  /** The day. */
  geregistreerdOp: string;
  organisatie: string;
}

const comenshaInvoerSchema = z.discriminatedUnion(
  'vorm',
  [
    z.strictObject({
      vorm: z.literal('TOESTEMMING'),
      toestemmingOp: z.iso.date({ error: 'Vul de dag in waarop de persoon toestemming gaf.' }),
    }),
    z.strictObject({ vorm: z.literal('GEANONIMISEERD') }),
  ],
  { error: 'Kies hoe u de persoon registreert.' },
);
export type ComenshaInvoer = z.infer<typeof comenshaInvoerSchema>;

/** @throws DomainError ONGELDIG with a sentence per field, also for consent on a day that is still to come */
export function parseComenshaInvoer(unsafeInvoer: unknown, nu: Date): ComenshaInvoer {
  const uitkomst = comenshaInvoerSchema.safeParse(unsafeInvoer);
  if (!uitkomst.success) throw new DomainError('ONGELDIG', { velden: fieldErrors(uitkomst.error) });
  const invoer = uitkomst.data;
  if (invoer.vorm === 'TOESTEMMING' && invoer.toestemmingOp > dagVan(nu))
    throw new DomainError('ONGELDIG', { velden: { toestemmingOp: 'Kies vandaag of een dag eerder.' } });
  return invoer;
}

/** What CoMensha asks, by name (F26). */
export type Comenshaset = readonly (readonly [vraag: string, antwoord: string])[];

/** What goes to CoMensha of a person: the anonymised set holds no name, number, place or date (F26). */
export function deriveComenshaset(
  vorm: Comenshavorm,
  {
    persoon,
    vormen,
    aanmelder,
    nu,
  }: {
    persoon: Persoon & { verblijf?: Verblijf };
    /** The forms of exploitation by name. */
    vormen: readonly string[];
    aanmelder: string;
    nu: Date;
  },
): Comenshaset {
  const { naam, geboortedatum, geslacht, verblijf } = persoon;
  const anoniem: Comenshaset = [
    ['Vorm van uitbuiting', vormen.join(', ')],
    ['Nationaliteit', bekend(NATIONALITEITEN, verblijf?.nationaliteit ?? 'ONBEKEND')],
    ['Leeftijd', leeftijdsbandVan(leeftijdOp(persoon, nu))],
    ['Geslacht', bekend(GESLACHTEN, geslacht)],
    ['Aanmelder', aanmelder],
  ];
  switch (vorm) {
    case 'GEANONIMISEERD':
      return anoniem;
    case 'TOESTEMMING':
      return [
        ['Naam', naam ?? 'niet bekend'],
        ['Geboortedatum', geboortedatum === undefined ? 'niet bekend' : leesbareDag(geboortedatum)],
        ...anoniem,
      ];
  }
}

/** The word of a choice; who reads it elsewhere did not answer "weet ik niet" himself. */
function bekend<K extends string>(woorden: Readonly<Record<K, string>>, keuze: K): string {
  return keuze.toUpperCase() === 'ONBEKEND' ? 'niet bekend' : woorden[keuze];
}
