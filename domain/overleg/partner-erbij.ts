import { z } from 'zod';
import { GRONDSLAGEN } from '../casus/casus.js';
import { type Fase, isBefore } from '../casus/fase.js';
import { partnercodeSchema } from '../keten/ketenpartner.js';
import { type SocialeKaart, isUitnodigbaar, magInhoudZien } from '../keten/sociale-kaart.js';
import { keuzeUit } from '../keuze.js';
import { optioneleTekst } from '../tekst.js';
import { isMotivering } from '../weging/motivering.js';
import { kloktijdSchema } from './casusoverleg.js';

/** A partner that joins a casus under way: who, on which ground, what for, and what it is asked once it comes (4.6). */
export const partnerErbijSchema = z.object({
  partner: partnercodeSchema('Kies de partner.'),
  grondslag: keuzeUit(GRONDSLAGEN, { error: 'Kies de grondslag.' }),
  doel: z
    .string()
    .refine(isMotivering, { error: 'Schrijf in ten minste 20 tekens waarvoor deze partner nodig is.' }),
  vraag: optioneleTekst(2_000),
  /** When the casus is spoken about, where no meeting is ahead. */
  besprekenOp: kloktijdSchema.nullish(),
});
export type PartnerErbij = z.infer<typeof partnerErbijSchema>;

/** What of the casus and of the sociale kaart decides whether this partner can be added like this. */
export interface Erbijstand {
  grondslagen: readonly string[];
  /** Who can be invited today (ADV4), and who may have content (INV9). */
  kaart: SocialeKaart;
  /** Partners with an invitation that stands. */
  uitgenodigd: readonly string[];
  /** The meeting that is ahead, or when else the casus is spoken about; null when nobody said. */
  op: Date | null;
  nu: Date;
}

/** A partner joins while partners share: from the preparation of the casusoverleg until the casus closes (INV2). */
export function isErbijFase(fase: Fase): boolean {
  return !isBefore(fase, 'F3') && isBefore(fase, 'F8');
}

/** What is wrong with this addition, a sentence per field; nothing when it can go on. */
export function refusePartnerErbij(
  { partner, grondslag, vraag }: PartnerErbij,
  stand: Erbijstand,
): Record<string, string> {
  const { op, nu } = stand;
  return {
    ...(partner === 'ZVH' ? { partner: 'Procesregie zit al aan tafel.' } : {}),
    ...(isUitnodigbaar(stand.kaart, partner)
      ? {}
      : { partner: 'Deze partner is niet aangesloten; zie de sociale kaart.' }),
    ...(stand.uitgenodigd.includes(partner) ? { partner: 'Deze partner is al uitgenodigd.' } : {}),
    ...(stand.grondslagen.includes(grondslag)
      ? {}
      : { grondslag: 'Kies een grondslag die bij het inbrengen van deze casus is vastgelegd.' }),
    ...(vraag !== undefined && !magInhoudZien(stand.kaart, partner)
      ? { vraag: 'Deze partner mag geen inhoud zien. Een vraag is inhoud: laat haar leeg.' }
      : {}),
    ...(op === null ? { besprekenOp: 'Kies een dag en een tijd.' } : {}),
    ...(op !== null && op <= nu ? { besprekenOp: 'Kies een moment dat nog komt.' } : {}),
  };
}
