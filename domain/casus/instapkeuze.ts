import { z } from 'zod';
import { keuzeUit } from '../keuze.js';
import type { Kanaal } from '../melding/melding.js';
import { optioneleTekst } from '../tekst.js';
import { isMotivering } from '../weging/motivering.js';
import type { Inhaalwerk } from './inhalen.js';

/** Where a casus is when it is brought in: the keten is no one-way street (OR2). */
export const INSTAPKEUZES = {
  F0: 'Het is een nieuw signaal',
  F2: 'De feiten zijn verzameld; de keten moet wegen',
  F3: 'Partners overleggen er al over',
  F5: 'Er ligt een plan',
  F6: 'Er loopt al hulp of een maatregel',
  F7: 'De hulp is afgerond; er loopt nazorg',
} as const;
export type Instapkeuze = keyof typeof INSTAPKEUZES;

/** Who brings in what is known already: a partner, an investigation, a meeting of partners. Of others each signal is new. */
export const LATE_KANALEN: readonly Kanaal[] = ['partner', 'opsporing', 'casusoverleg'];

const REDEN = 'Schrijf in ten minste 20 tekens waarom de casus niet bij het begin begint.';

/** Where somebody says that the casus is, and why it does not begin at the beginning. The reason stays in the dossier. */
export const instapSchema = z
  .strictObject({
    keuze: keuzeUit(INSTAPKEUZES, { error: 'Kies waar de casus nu is.' }),
    reden: optioneleTekst(1_000),
  })
  .refine(({ keuze, reden }) => keuze === 'F0' || isMotivering(reden), { error: REDEN, path: ['reden'] });
export type Instap = z.infer<typeof instapSchema>;

/**
 * The steps of people that a casus leaves out when it comes in later (B13). Without a weging it begins at the weging
 * (INV2), so that only what comes before is left out: whether the person is known, and the dossier.
 * @param aantalKandidaten existing dossiers that the melding may be about
 */
export function deriveOvergeslagen(aantalKandidaten: number): Inhaalwerk[] {
  return [
    ...(aantalKandidaten > 0 ? [{ activiteit: 'A2.1-BEKENDEN', termijnCode: 'T03' } as const] : []),
    { activiteit: 'A2.2', termijnCode: 'T14' },
  ];
}

/** Is help or a measure going on, that the keten follows from the first day (B13)? */
export function isHulpGaande(keuze: Instapkeuze): boolean {
  return keuze === 'F6' || keuze === 'F7';
}

/** T16 at P1: while nobody weighed the casus, the strictest time between two reports counts. */
export const DAGEN_TOT_EERSTE_BERICHT = 7;
