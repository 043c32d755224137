import { z } from 'zod';

/**
 * Data class of a process variable (processen.md 6.6): ME process metadata; DY and EX pseudonymous values of a casus,
 * readable only with a relation to it; SG about the criminal side.
 */
export type Variabeleklasse = 'ME' | 'DY' | 'EX' | 'SG';

export interface Variabele {
  schema: z.ZodType;
  klasse: Variabeleklasse;
  label: string;
  omschrijving: string;
}

/** A random key: it says nothing outside the dossier store. */
export const sleutel = z.uuid();

/** What a table gives: the column `naam`, with what explains it. */
export const advies = <S extends z.ZodType>(naam: string, schema: S) => z.looseObject({ [naam]: schema });

/** Gives the variable its exact types. */
export function defineVariabele<S extends z.ZodType>(
  schema: S,
  klasse: Variabeleklasse,
  label: string,
  omschrijving: string,
) {
  return { schema, klasse, label, omschrijving };
}
