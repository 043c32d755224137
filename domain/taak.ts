import { z } from 'zod';
import data from './data/taken.json' with { type: 'json' };
import { DOELEN } from './doel.js';
import { faseSchema } from './fase.js';
import { mandaatSchema } from './mandaat.js';
import { rolSchema } from './rollen.js';
import { termijnCodeSchema } from './termijncode.js';
import { GEGEVENSGROEPEN } from './gegevensgroep.js';

/** The user tasks of the keten; the name is also the form id. */
export const TAAKNAMEN = [
  'handmatig-beoordelen',
  'acuut-opvolgen',
  'weging-voorbereiden',
  'weging-vaststellen',
  'casus-inbrengen',
  'casusoverleg-plannen',
  'actualiteit-vaststellen',
  'afschalen-voorstellen',
  'afschalen-tweede-lezer',
  'doorlaatverbod-besluiten',
] as const;
export const taakNaamSchema = z.enum(TAAKNAMEN);
export type TaakNaam = z.infer<typeof taakNaamSchema>;

const taakSchema = z.strictObject({
  naam: taakNaamSchema,
  label: z.string(),
  rol: rolSchema,
  /** Candidate groups: who may take the task up. */
  groepen: z.array(z.string()).min(1),
  vervangerGroep: z.string(),
  termijnCode: termijnCodeSchema,
  activiteit: z.string().regex(/^A\d\.\d$/),
  fase: faseSchema,
  /** Every one of these is needed to complete the task. */
  mandaten: z.array(mandaatSchema),
  /** For what the data of the casus are used in this task (D11.5). */
  doel: z.enum(DOELEN),
  gegevensgroep: z.enum(GEGEVENSGROEPEN),
  /** One sentence for the person: why this is asked now. */
  waaromNu: z.string(),
  /** The process variables that the process half of the form gives. */
  variabelen: z.array(z.string()).min(1),
});
export type Taak = z.infer<typeof taakSchema>;

/** The definitions of all tasks, from `data/taken.json`. */
export const TAKEN: readonly Taak[] = z.array(taakSchema).parse(data);

export function taakOf(naam: TaakNaam): Taak {
  const taak = TAKEN.find((kandidaat) => kandidaat.naam === naam);
  if (taak === undefined) throw new Error(`Expected data/taken.json to define ${naam}, but it does not`);
  return taak;
}

/** What a user task gets from the worker that prepares it; the local process variable `taak`. */
export interface TaakPlan {
  /** ISO 8601 with zone. */
  uiterlijk: string;
  herinnering: string;
  /** `R10/<uiterlijk>/PT1H` for P1, else `…/P1D`. */
  escalatieCyclus: string;
  groepen: string[];
  /** P1 90, P2 70, P3 50, P4 30. */
  volgorde: number;
}
