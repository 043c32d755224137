import { z } from 'zod';
import { faseSchema } from '../casus/fase.js';
import { mandaatSchema } from '../keten/mandaat.js';
import { rolSchema } from '../keten/rollen.js';
import { verplichteTekst, optioneleTekst } from '../tekst.js';
import type { TaakDefinitie } from '../taken/define-taak.js';
import { DOELEN } from '../toegang/doel.js';
import { RASCI_ACTIVITEITEN, RASCI_LETTERS } from './rasci.js';
import { termijnCodeSchema } from './termijncode.js';

/**
 * Data of a casus that a task out of a model may write: those of the main line. The compartment of the criminal
 * investigation, identities and matches have rules that no model can bring along (domein.md 3.4).
 */
export const MODELTAAKGROEPEN = ['weging1', 'weging2', 'casusoverleg', 'plan', 'acties', 'nazorg'] as const;

/** How a question of the dossier half is kept. */
export const VELDSOORTEN = ['tekst', 'keuze', 'keuzes', 'getal', 'vinkje', 'dag'] as const;

const veldSchema = z.strictObject({
  key: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  soort: z.enum(VELDSOORTEN),
  verplicht: z.boolean(),
  /** Of a choice: what can be chosen. */
  waarden: z.array(z.string()),
});
export type Modelveld = z.infer<typeof veldSchema>;

const uitvoerderSchema = z.templateLiteral([z.enum(RASCI_ACTIVITEITEN), ':', z.enum(RASCI_LETTERS)]);

/**
 * A user task whose rule comes with the released model (ADR 0024): what its element in the diagram and its form declare.
 * What is not declared does not exist, and what is declared otherwise is refused.
 */
export const modeltaakSchema = z.strictObject({
  naam: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  label: z.string().min(1).max(80),
  rol: rolSchema,
  uitvoerders: z.array(uitvoerderSchema).min(1),
  vervangerGroep: z.string().regex(/^r\d\d(\.[a-z0-9-]+)*$/),
  termijnCode: termijnCodeSchema,
  activiteit: z.string().regex(/^A\d\.\d$/),
  fase: faseSchema,
  mandaten: z.array(mandaatSchema),
  doel: z.enum(DOELEN),
  gegevensgroep: z.enum(MODELTAAKGROEPEN),
  waaromNu: z.string().min(1).max(400),
  variabelen: z.array(z.string()),
  dossiervelden: z.array(veldSchema),
});
export type Modeltaak = z.infer<typeof modeltaakSchema>;

/** The same task as the rules of all tasks see it: who may, until when, and a dossier half that is checked. */
export function deriveTaak(modeltaak: Modeltaak): TaakDefinitie<string, z.ZodType> {
  const { dossiervelden, ...taak } = modeltaak;
  return {
    ...taak,
    uitvoerders: taak.uitvoerders,
    dossier: z.object(Object.fromEntries(dossiervelden.map((veld) => [veld.key, schemaOf(veld)]))),
  };
}

function schemaOf({ soort, verplicht, waarden }: Modelveld): z.ZodType {
  const schema = verplichtSchemaOf(soort, waarden);
  if (verplicht) return schema;
  return soort === 'tekst' ? optioneleTekst(4_000) : schema.nullish();
}

function verplichtSchemaOf(soort: Modelveld['soort'], waarden: readonly string[]): z.ZodType {
  const vraag = 'Geef antwoord op deze vraag.';
  switch (soort) {
    case 'tekst':
      return verplichteTekst(4_000, vraag);
    case 'keuze':
      return z.enum(waarden as [string, ...string[]], { error: vraag });
    case 'keuzes':
      return z.array(z.enum(waarden as [string, ...string[]])).min(1, { error: vraag });
    case 'getal':
      return z.number({ error: vraag });
    case 'vinkje':
      return z.boolean({ error: vraag });
    case 'dag':
      return z.string({ error: vraag }).regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/, { error: vraag });
  }
}
