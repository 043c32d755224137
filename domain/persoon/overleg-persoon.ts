import { z } from 'zod';
import { deriveLeeftijd23, deriveMinderjarig } from './leeftijdsgroep.js';
import { jaNeeOnbekendSchema, jaNeeSchema } from '../keuze.js';
import type { Leeftijd } from './persoon.js';
import { deriveD10Invoer, ONBEKEND_VERBLIJF, type Verblijf } from './verblijf.js';

/** What D9 and D10 look at of one person: closed values behind a key that means nothing outside this casus. */
export const overlegPersoonSchema = z.strictObject({
  ref: z.string().regex(/^[0-9a-f]{16}$/),
  minderjarig: jaNeeOnbekendSchema,
  leeftijd23: z.enum(['onder23', 'vanaf23', 'onbekend']),
  nationaliteit: z.enum(['NL', 'EU_EER_CH', 'DERDELAND', 'ONBEKEND']),
  aangifteOfMedewerking: jaNeeOnbekendSchema,
  rechtmatigVerblijf: jaNeeOnbekendSchema,
  dublin: z.enum(['ja', 'nee', 'onbekend', 'nvt']),
  bestaandeZorgcoordinator: jaNeeSchema,
});
export type OverlegPersoon = z.infer<typeof overlegPersoonSchema>;

/** What D9 and D10 look at, of what is known; what nobody asked yet is not known, and then D10 says: laat toetsen. */
export function deriveOverlegPersoon({
  ref,
  leeftijd,
  heeftZorgcoordinator,
  verblijf = ONBEKEND_VERBLIJF,
}: {
  ref: string;
  leeftijd: Leeftijd;
  heeftZorgcoordinator: boolean;
  verblijf?: Verblijf | undefined;
}): OverlegPersoon {
  return {
    ref,
    minderjarig: deriveMinderjarig(leeftijd),
    leeftijd23: deriveLeeftijd23(leeftijd),
    ...deriveD10Invoer(verblijf),
    bestaandeZorgcoordinator: heeftZorgcoordinator ? 'ja' : 'nee',
  };
}
