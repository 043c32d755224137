import { keuzeUit } from '../keuze.js';

/** The roles of 3.4. R01 and R15 have no account and no group. */
export const ROLLEN = {
  R01: 'Melder',
  R02: 'Meldpuntmedewerker',
  R03: 'Procesregie',
  R04: 'Lid ketenregieteam',
  R05: 'Partner flexibele schil',
  R06: 'Zorgcoördinator',
  R07: 'Strafrechtpartner',
  R08: 'Actiehouder',
  R09: 'Gemeente',
  R10: 'Procesbegeleider evaluatie',
  R11: 'Bestuur en beleid',
  R12: 'Privacyofficer of auditor',
  R13: 'Functioneel beheerder',
  R14: 'Technisch beheerder',
  R15: 'Betrokkene',
} as const;

export type Rol = keyof typeof ROLLEN;
export const rolSchema = keuzeUit(ROLLEN);

/**
 * The roles that follow from groups of the identity provider: `r04.politie` gives R04 (processen.md 6.5).
 * A group that names no role gives nothing.
 */
export function rollenOf(groepen: readonly string[]): Rol[] {
  const rollen = groepen.flatMap((groep) => {
    const rol = rolSchema.safeParse(groep.split('.')[0]?.toUpperCase());
    return rol.success && rol.data !== 'R01' && rol.data !== 'R15' ? [rol.data] : [];
  });
  return [...new Set(rollen)].sort();
}
