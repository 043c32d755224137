import { z } from 'zod';
import { verplichteTekst } from '../tekst.js';
import { jaNeeSchema, keuzeUit } from '../keuze.js';

/** E07a. */
export const BEWIJSSOORTEN = {
  DIGITAAL_MIDDEL: 'Digitaal middel',
  GETUIGENVERKLARING: 'Getuigenverklaring',
  VERKLARING_SLACHTOFFER: 'Verklaring van het slachtoffer',
  WAARNEMING_PROFESSIONAL: 'Waarneming van een professional',
  DOCUMENT: 'Document',
  FOTO_VIDEO: 'Foto of video',
  ADMINISTRATIE: 'Administratie',
  MEDISCHE_VERKLARING: 'Medische verklaring',
  TECHNISCH_SPOOR: 'Technisch spoor',
  OVERIG: 'Overig',
} as const;
export type Bewijssoort = keyof typeof BEWIJSSOORTEN;

/** The content may stay with police or OM; the keten keeps kind and place (E07a). */
export const bewijsmiddelSchema = z.object({
  soort: keuzeUit(BEWIJSSOORTEN, { error: 'Kies een soort.' }),
  vindplaats: verplichteTekst(500, 'Vul in waar het bewijsmiddel te vinden is.'),
  onafhankelijk: jaNeeSchema,
});
export type Bewijsmiddel = z.infer<typeof bewijsmiddelSchema>;

/** The list as a person keeps it in a task; none by default. */
export const bewijsmiddelenLijstSchema = z.array(bewijsmiddelSchema).max(50).default([]);

/** Two count as two only when each is independent; all that is not independent counts as one together (S01). */
export function countOnafhankelijk(bewijsmiddelen: readonly Pick<Bewijsmiddel, 'onafhankelijk'>[]): number {
  const onafhankelijk = bewijsmiddelen.filter((bewijsmiddel) => bewijsmiddel.onafhankelijk === 'ja').length;
  return onafhankelijk === 0 && bewijsmiddelen.length > 0 ? 1 : onafhankelijk;
}
