import type { KetenpartnerCode } from '../keten/ketenpartner.js';
import { groepInRol, groepsdeel } from '../keten/partnergroep.js';
import type { SocialeKaart } from '../keten/sociale-kaart.js';

const PROCESREGIE = 'r03.zvh';

/**
 * Whose people an action is for. Who coordinates the care in this casus does so as R06; procesregie, police side and
 * municipality in their own role. All others get the role that shows the action and no more (R08, 3.4). What cannot be at a
 * partner, such as a municipality that nobody knows, is with procesregie.
 */
export function actiehouderGroep(
  houder: KetenpartnerCode,
  {
    kaart,
    gemeente,
    zorgcoordinator,
  }: { kaart: SocialeKaart; gemeente: string; zorgcoordinator: KetenpartnerCode | null },
): string {
  if (houder === zorgcoordinator) return `r06.${groepsdeel(houder)}`;
  const partner = kaart.get(houder);
  if (partner === undefined) return PROCESREGIE;
  const eigen = (['R03', 'R07', 'R09'] as const).find((rol) => partner.rollen.includes(rol));
  return groepInRol(eigen ?? 'R08', partner, gemeente) ?? PROCESREGIE;
}
