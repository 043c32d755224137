import { z } from 'zod';
import type { Prioriteit } from '../casus/prioriteit.js';
import type { TaakNaam } from '../taak/taak.js';
import { type Termijnregel, deriveUiterlijk } from '../taak/termijnen.js';
import { optioneleTekst } from '../tekst.js';
import { isMotivering } from '../weging/motivering.js';
import { kloktijdSchema, overlegvormSchema } from './casusoverleg.js';

/** A casusoverleg gets another day, form or place (4.6); the partners and what they brought stay. */
export const overlegVerzetSchema = z.object({
  naar: kloktijdSchema,
  vorm: overlegvormSchema,
  locatie: optioneleTekst(300),
  reden: z
    .string()
    .refine(isMotivering, { error: 'Schrijf in ten minste 20 tekens waarom het overleg wordt verzet.' }),
  /** When it was on the page on which this was filled in: a colleague can have moved it since. */
  gezienOp: z.string(),
  /** Of that page: sent twice, it moves once. */
  sleutel: z.uuid({ error: 'Open deze bladzijde opnieuw en verstuur haar dan nog een keer.' }),
});
export type OverlegVerzet = z.infer<typeof overlegVerzetSchema>;

/** How the meeting stands now. */
export interface Afspraak {
  op: string;
  vorm: string;
  locatie: string | null;
}

/** What is wrong with moving it like this, a sentence per field; nothing when it can be moved. */
export function refuseVerzet(
  { vorm, locatie, gezienOp }: OverlegVerzet,
  { op, nu, afspraak }: { op: Date; nu: Date; afspraak: Afspraak },
): Record<string, string> {
  if (gezienOp !== afspraak.op)
    return { naar: 'Een collega heeft dit overleg intussen verzet. Kijk of u het nog wilt verzetten.' };
  if (op <= nu) return { naar: 'Kies een moment dat nog komt.' };
  const isHetzelfde =
    op.toISOString() === afspraak.op && vorm === afspraak.vorm && (locatie ?? null) === afspraak.locatie;
  return isHetzelfde ? { naar: 'Het overleg is al op dit moment, in deze vorm en op deze plaats.' } : {};
}

/**
 * Until when a partner answers to the new day (T09). The term runs from now. Ends it after the meeting begins, then the partner
 * has half of the time that is left and its substitute the other half: there is always a deadline, and always before the meeting.
 */
export function deriveVerzetUiterlijk(
  termijnregel: Termijnregel,
  { prioriteit, nu, op }: { prioriteit: Prioriteit; nu: Date; op: Date },
): Date {
  const uiterlijk = deriveUiterlijk(termijnregel, prioriteit, nu);
  if (uiterlijk < op || op <= nu) return uiterlijk;
  return new Date(nu.getTime() + Math.floor((op.getTime() - nu.getTime()) / 2000) * 1000);
}

/** The steps of the meeting as it was: none of them is taken any more once it has been moved. */
const STAPPEN: readonly TaakNaam[] = [
  'uitnodigingen-vaststellen',
  'agenda-vaststellen',
  'tweede-datum',
  'overleg-afronden',
  'vragen-opstellen',
  'overleg-openen',
];

/** Does moving the meeting take this task away? */
export function isStapVanOverleg(taak: TaakNaam): boolean {
  return STAPPEN.includes(taak);
}

/** The tasks in which people write for the meeting: moved, they come again. */
const SCHRIJFTAKEN: readonly TaakNaam[] = ['agenda-vaststellen', 'vragen-opstellen', 'bijdrage-leveren'];

/** Can this task begin with what was written for the meeting before it was moved? */
export function isSchrijftaakVanOverleg(taak: TaakNaam): boolean {
  return SCHRIJFTAKEN.includes(taak);
}
