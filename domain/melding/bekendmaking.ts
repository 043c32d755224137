import { z } from 'zod';
import { DomainError } from '../errors.js';
import { jaNeeSchema } from '../keuze.js';
import { optioneleTekst, verplichteTekst } from '../tekst.js';
import type { Anonimiteit, MelderInvoer } from './melder.js';

/** What a melder who had given no name tells of himself later, and that it may be kept (E02). */
export const bekendmakingSchema = z
  .strictObject({
    naam: verplichteTekst(200, 'Vul een naam in.'),
    telefoon: optioneleTekst(40),
    email: optioneleTekst(200),
    magTeruggebeld: jaNeeSchema,
    voorkeurstijd: optioneleTekst(200),
    toestemming: z.literal('ja', { error: 'Zonder toestemming wordt er niets over de melder bewaard.' }),
  })
  .refine(({ magTeruggebeld, telefoon }) => magTeruggebeld === 'nee' || telefoon !== undefined, {
    path: ['telefoon'],
    message: 'Vul het nummer in waarop gebeld mag worden.',
  });
export type Bekendmaking = z.infer<typeof bekendmakingSchema>;

/** Who chose that the keten may not know him, or nobody: of these the meldpunt alone learns the name later. */
const VOOR_MELDPUNT: readonly Anonimiteit[] = ['volledigAnoniem', 'anoniemVoorKeten'];

/** Has this melder still a name to give to the meldpunt alone? */
export function isOnbekendeMelder({ naam, anonimiteit }: MelderInvoer): boolean {
  return naam === undefined && VOOR_MELDPUNT.includes(anonimiteit);
}

/**
 * The melder with his name. Who was unknown to everybody is known to the meldpunt from now on, and stays anonymous for the
 * keten (S02).
 * @throws DomainError CONFLICT for a melder who is known already: a name is not replaced by another
 */
export function maakMelderBekend(melder: MelderInvoer, bekendmaking: Bekendmaking): MelderInvoer {
  if (!isOnbekendeMelder(melder)) throw new DomainError('CONFLICT');
  const { naam, telefoon, email, magTeruggebeld, voorkeurstijd } = bekendmaking;
  return { ...melder, naam, telefoon, email, magTeruggebeld, voorkeurstijd, anonimiteit: 'anoniemVoorKeten' };
}
