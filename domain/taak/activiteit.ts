import { z } from 'zod';
import data from '../data/activiteiten.json' with { type: 'json' };

const activiteitSchema = z.strictObject({
  code: z.string().regex(/^A\d\.\d$/),
  naam: z.string(),
  hoofdstap: z.enum(['H1', 'H2', 'H3', 'H4', 'H5']),
  /** What the activity is for, in the words of its card. */
  waarvoor: z.string(),
  /** What one must know beforehand. */
  vooraf: z.string(),
  resultaat: z.string(),
  partners: z.string(),
});
export type Activiteit = z.infer<typeof activiteitSchema>;

/** The activity cards (1.3) of the activities in which the product has tasks now. */
export const ACTIVITEITEN: readonly Activiteit[] = z.array(activiteitSchema).parse(data);

/** The card of an activity, such as A3.1; undefined when no task belongs to it yet. */
export function activiteitOf(code: string): Activiteit | undefined {
  return ACTIVITEITEN.find((activiteit) => activiteit.code === code);
}
