import { z } from 'zod';
import { jaNeeSchema, keuzeUit } from '../keuze.js';
import { type KetenpartnerCode, type Partnerdomein, partnercodeSchema } from '../keten/ketenpartner.js';
import { type SocialeKaart, domeinVan, magInhoudZien } from '../keten/sociale-kaart.js';

/** Whether a partner sits at the table when the casusoverleg opens (E11). */
export const AANWEZIGHEDEN = {
  AANWEZIG: 'Aanwezig',
  VERVANGEN: 'Vervanger aanwezig',
  AFWEZIG: 'Afwezig',
} as const;
export type Aanwezigheid = keyof typeof AANWEZIGHEDEN;

/** Presence and confidentiality of one partner. */
export const aanwezigeSchema = z.object({
  partner: partnercodeSchema('Kies de partner.'),
  aanwezigheid: keuzeUit(AANWEZIGHEDEN, {
    error: 'Kies of de partner er is.',
  }),
  /** Whoever sits there keeps what is said to themselves. */
  geheimhouding: jaNeeSchema.nullish(),
});
export type Aanwezige = z.infer<typeof aanwezigeSchema>;

/** The partners that sit at the table, each once. */
export function aanTafel(aanwezigen: readonly Aanwezige[]): KetenpartnerCode[] {
  const partners = aanwezigen.filter(({ aanwezigheid }) => aanwezigheid !== 'AFWEZIG');
  return [...new Set(partners.map(({ partner }) => partner))];
}

/** Is somebody of this side among these partners? */
export function heeftDomein(
  kaart: SocialeKaart,
  partners: readonly KetenpartnerCode[],
  domein: Partnerdomein,
): boolean {
  return partners.some((partner) => domeinVan(kaart, partner) === domein);
}

/** Care and safety both: the quorum of a casusoverleg, and what a second weging needs (E08, pluriformity; proposal). */
export function isPluriform(kaart: SocialeKaart, partners: readonly KetenpartnerCode[]): boolean {
  return heeftDomein(kaart, partners, 'ZORG') && heeftDomein(kaart, partners, 'VEILIGHEID');
}

export type OpeningWeigering = 'PARTNER_ZONDER_CONVENANT' | 'GEHEIMHOUDING_ONTBREEKT' | 'GEEN_QUORUM';

/**
 * Opening the overleg: whoever hears of the casus may do so (INV9) and promised to keep it to themselves, and care and
 * safety are both there. Without quorum the overleg does not open, so nothing is said and nothing is asked.
 * @returns why it cannot open like this, or null
 */
export function refuseOpening(
  quorum: unknown,
  aanwezigen: readonly Aanwezige[],
  kaart: SocialeKaart,
): OpeningWeigering | null {
  if (quorum !== 'ja') return null;
  const partners = aanTafel(aanwezigen);
  if (!partners.every((partner) => magInhoudZien(kaart, partner))) return 'PARTNER_ZONDER_CONVENANT';
  const zitten = aanwezigen.filter(({ aanwezigheid }) => aanwezigheid !== 'AFWEZIG');
  if (!zitten.every(({ geheimhouding }) => geheimhouding === 'ja')) return 'GEHEIMHOUDING_ONTBREEKT';
  return isPluriform(kaart, partners) ? null : 'GEEN_QUORUM';
}
