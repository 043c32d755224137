import { z } from 'zod';
import { keuzeUit } from '../keuze.js';

/** What process owners own, and how people call one of each. */
export const MODELSOORTEN = {
  bpmn: 'Proces',
  dmn: 'Beslistabel',
  form: 'Formulier, gesloten vragen',
  dossierform: 'Formulier, dossierdeel',
} as const;
export type Modelsoort = keyof typeof MODELSOORTEN;

/** Letters of a model at most: the largest process of the keten is an eighth of this. */
const GROOTSTE = 2_000_000;

/**
 * Which file: its kind, and its name, which is the id of the process, decision or form in it (style, line 1). Both halves
 * of a form have the same name.
 */
export const modelbestandSchema = z.strictObject({
  soort: keuzeUit(MODELSOORTEN),
  naam: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
      error: 'Gebruik kleine letters, cijfers en streepjes, en begin met een letter.',
    })
    .max(80, { error: 'Gebruik ten hoogste 80 tekens.' }),
});
export type Modelbestand = z.infer<typeof modelbestandSchema>;

/** The text of a model; whether it is a model at all is for who reads it. */
export const modelinhoudSchema = z
  .string()
  .min(1, { error: 'Het bestand is leeg.' })
  .max(GROOTSTE, { error: 'Het bestand is te groot.' });

/** The running version that somebody began from. */
export const modelbasisSchema = z.strictObject({
  /** Of the engine; null when it does not say. */
  versie: z.number().int().positive().nullable(),
  /** Of the text, as `Lopendmodel.hash`. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Modelbasis = z.infer<typeof modelbasisSchema>;

/** A model as it holds now for new casussen. */
export interface Lopendmodel extends Modelbestand, Modelbasis {
  inhoud: string;
}

const UITGANGEN: Readonly<Record<Modelsoort, string>> = {
  bpmn: '.bpmn',
  dmn: '.dmn',
  form: '.form',
  dossierform: '.dossier.form',
};

/** The name of the file on disk: `weging-vaststellen.dossier.form`. */
export const bestandsnaamOf = ({ soort, naam }: Modelbestand): string => `${naam}${UITGANGEN[soort]}`;

/** Where the file stands: `forms/weging-vaststellen.dossier.form`. */
export const modelpadOf = (bestand: Modelbestand): string =>
  `${bestand.soort === 'bpmn' || bestand.soort === 'dmn' ? bestand.soort : 'forms'}/${bestandsnaamOf(bestand)}`;

/** Which file a name on disk means; null for a name that is none of ours. */
export function modelbestandOf(bestandsnaam: string): Modelbestand | null {
  // `.dossier.form` ends in `.form` too: the longest goes first.
  const soorten = (Object.keys(UITGANGEN) as Modelsoort[]).sort(
    (een, ander) => UITGANGEN[ander].length - UITGANGEN[een].length,
  );
  const soort = soorten.find((een) => bestandsnaam.endsWith(UITGANGEN[een]));
  if (soort === undefined) return null;
  const bestand = modelbestandSchema.safeParse({
    soort,
    naam: bestandsnaam.slice(0, -UITGANGEN[soort].length),
  });
  return bestand.success ? bestand.data : null;
}

/** Are these the same file? */
export const isZelfdeBestand = (een: Modelbestand, ander: Modelbestand): boolean =>
  een.soort === ander.soort && een.naam === ander.naam;
