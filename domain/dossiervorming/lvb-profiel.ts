import { z } from 'zod';
import { DomainError } from '../errors.js';
import { fieldErrors } from '../field-errors.js';
import { keuzeUit } from '../keuze.js';
import { dagVan } from '../tijd/amsterdam.js';

/** What an instrument says of the risk of somebody with a mild intellectual disability: three profiles (F44). */
export const LVB_PROFIELEN = {
  GEEN: 'Geen of nauwelijks risico',
  RISICO: 'Risico',
  VERHOOGD: 'Verhoogd risico',
} as const;
export type LvbRisico = keyof typeof LVB_PROFIELEN;
export const lvbRisicoSchema = keuzeUit(LVB_PROFIELEN, { error: 'Kies het profiel dat uit de lijst kwam.' });

/** With which list. None is copied here: they belong to who made them (F44). */
export const LVB_INSTRUMENTEN = {
  '11VB': '11VB',
  SCIL: 'SCIL',
  ANDERS: 'Een andere lijst',
} as const;
export type LvbInstrument = keyof typeof LVB_INSTRUMENTEN;

/** E09: the outcome of a list that was filled in elsewhere. The answers stay there. */
export interface LvbProfiel {
  profiel: LvbRisico;
  instrument: LvbInstrument;
  /** The day. */
  afgenomenOp: string;
}

/** What who keeps a profile later fills in: which one, by which list, and when. */
const lvbProfielInvoerSchema = z.strictObject({
  profiel: lvbRisicoSchema,
  instrument: keuzeUit(LVB_INSTRUMENTEN, { error: 'Kies welke lijst u gebruikte.' }),
  afgenomenOp: z.iso.date({ error: 'Vul de dag in waarop de lijst is ingevuld.' }),
});

/** @throws DomainError ONGELDIG with a sentence per field, also for a day that is still to come */
export function parseLvbProfiel(unsafeInvoer: unknown, nu: Date): LvbProfiel {
  const uitkomst = lvbProfielInvoerSchema.safeParse(unsafeInvoer);
  if (!uitkomst.success) throw new DomainError('ONGELDIG', { velden: fieldErrors(uitkomst.error) });
  if (uitkomst.data.afgenomenOp > dagVan(nu))
    throw new DomainError('ONGELDIG', { velden: { afgenomenOp: 'Kies vandaag of een dag eerder.' } });
  return uitkomst.data;
}

/** The dossier half of `lvb-afnemen`: with what and when, never the answers. */
export const lvbAfnameSchema = z.strictObject({
  instrument: keuzeUit(LVB_INSTRUMENTEN, { error: 'Kies welke lijst u gebruikte.' }),
  afgenomenOp: z.iso.date({ error: 'Vul de dag in waarop u de lijst invulde.' }),
});
