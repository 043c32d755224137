import { z } from 'zod';
import { VARIABELEN, type VariabeleNaam } from './index.js';

/** An object of variables of the dictionary, each as the dictionary has it: what a step of a process gives, for example. */
export function variabelen<N extends VariabeleNaam>(
  ...namen: readonly N[]
): z.ZodObject<{ [K in N]: (typeof VARIABELEN)[K]['schema'] }> {
  const velden = Object.fromEntries(namen.map((naam) => [naam, VARIABELEN[naam].schema]));
  return z.object(velden) as unknown as z.ZodObject<{ [K in N]: (typeof VARIABELEN)[K]['schema'] }>;
}
