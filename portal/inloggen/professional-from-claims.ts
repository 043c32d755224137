import { z } from 'zod';
import type { Professional } from '../../domain/keten/betrokkene.js';
import { mandaatSchema } from '../../domain/keten/mandaat.js';
import { rollenOf } from '../../domain/keten/rollen.js';

const claimsSchema = z.object({
  sub: z.string().min(1),
  name: z.string().min(1),
  organisatie: z.string().min(1),
  groups: z.array(z.string()).default([]),
  mandaten: z.array(z.string()).default([]),
  gemeente: z.string().optional(),
});

/**
 * Who logged in, from the claims of the identity token. Roles follow from the groups; a mandate that the
 * domain does not know counts for nothing.
 * @returns null when the provider did not say who this is or for which organisation.
 */
export function professionalFromClaims(unsafeClaims: unknown): Professional | null {
  const parsed = claimsSchema.safeParse(unsafeClaims);
  if (!parsed.success) return null;
  const { sub, name, organisatie, groups, mandaten, gemeente } = parsed.data;
  return {
    soort: 'professional',
    gebruikerId: sub,
    naam: name,
    organisatie,
    rollen: rollenOf(groups),
    groepen: groups,
    mandaten: mandaten.flatMap((one) => mandaatSchema.safeParse(one).data ?? []),
    ...(gemeente === undefined ? {} : { gemeente }),
  };
}
