import type { Kaartpartner } from './sociale-kaart.js';

/** How groups of the identity provider and of the process engine write a code: `veilig-thuis` is VEILIG_THUIS. */
export function groepsdeel(code: string): string {
  return code.toLowerCase().replaceAll('_', '-');
}

/** Of which partner a group is: `r05.riec` and `r08.riec.piket` are of RIEC. */
export function partnerVanGroep(groep: string): string {
  return (groep.split('.')[1] ?? '').toUpperCase().replaceAll('-', '_');
}

/** Does this group belong to the organisation of these groups? `r08.riec` and `r05.riec` are both of RIEC. */
export function isVanPartner(groep: string, groepen: readonly string[]): boolean {
  const organisatieVan = (een: string) => een.slice(een.indexOf('.'));
  return groepen.some((een) => organisatieVan(een) === organisatieVan(groep));
}

/**
 * The group in which people of a partner have a role: `r05.riec`, and `r09.gemeente.0200` of a partner that each
 * municipality has its own of. Null for such a one where the municipality is not of the region: then it is nobody of the keten.
 */
export function groepInRol(
  rol: string,
  { code, isPerGemeente }: Pick<Kaartpartner, 'code' | 'isPerGemeente'>,
  gemeente: string,
): string | null {
  const groep = `${rol.toLowerCase()}.${groepsdeel(code)}`;
  if (!isPerGemeente) return groep;
  return /^\d{4}$/.test(gemeente) ? `${groep}.${gemeente}` : null;
}
