import { z } from 'zod';

/** E14a: the kinds of decision for which an organisation gives a person a mandate. */
export const MANDATEN = [
  'kwalificatie',
  'doorlaatverbod',
  'prioriteit',
  'planvaststelling',
  'afsluiten',
  'verlengingBewaartermijn',
] as const;
export const mandaatSchema = z.enum(MANDATEN);
export type Mandaat = z.infer<typeof mandaatSchema>;
