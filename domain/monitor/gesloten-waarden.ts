import { z } from 'zod';
import { isVariabele, VARIABELEN, type VariabeleNaam } from '../variabelen/index.js';
import { strafrechtelijkTrajectVariabelen } from '../variabelen/strafrechtelijk-traject.js';
import type { Variabeleklasse } from '../variabelen/define-variabele.js';

/** Every value that a variable can have, where that is a short closed list. */
export type GeslotenWaarde = string | boolean;

/** The values of a variable; null when they are no closed list, as of a key, a number or a list. */
export function geslotenWaarden(naam: VariabeleNaam): readonly GeslotenWaarde[] | null {
  return waardenVan(VARIABELEN[naam].schema);
}

/** What is of the criminal investigation stays in its compartment, whatever its class (INV8). */
export function isStrafrechtvariabele(naam: string): boolean {
  return Object.hasOwn(strafrechtelijkTrajectVariabelen, naam);
}

/** The variables with a closed list of values of these classes, by name: what one can search by without typing anything. */
export function zoekvariabelen(klassen: readonly Variabeleklasse[]): VariabeleNaam[] {
  return Object.keys(VARIABELEN)
    .filter(isVariabele)
    .filter(
      (naam) =>
        klassen.includes(VARIABELEN[naam].klasse) &&
        !isStrafrechtvariabele(naam) &&
        geslotenWaarden(naam) !== null,
    )
    .sort();
}

function waardenVan(schema: z.ZodType): readonly GeslotenWaarde[] | null {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodBoolean) return [true, false];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return waardenVan(schema.unwrap() as z.ZodType);
  return null;
}
