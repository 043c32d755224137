import { KETENPARTNERCODES, type KetenpartnerCode, magInhoudZien } from '../keten/ketenpartner.js';

/** Who can hold an action: only a partner with a ground to see what it is about (INV9). */
export const ACTIEHOUDERS = KETENPARTNERCODES.filter(magInhoudZien) as [
  KetenpartnerCode,
  ...KetenpartnerCode[],
];

/** The organisations that give zorgcoördinatie (processen.md 6.5). */
export const ZORGCOORDINATOREN = ['MEE', 'MOVIERA', 'VEILIG_THUIS', 'JEUGDBESCHERMING'] as const;
export type Zorgcoordinator = (typeof ZORGCOORDINATOREN)[number];

/**
 * Whose people an action is for. Who coordinates the care in this casus does so as R06; procesregie, police side and
 * municipality in their own role. All others get the role that shows the action and no more (R08, 3.4).
 */
export function actiehouderGroep(
  houder: KetenpartnerCode,
  { gemeente, zorgcoordinator }: { gemeente: string; zorgcoordinator: KetenpartnerCode | null },
): string {
  if (houder === zorgcoordinator) return `r06.${kebab(houder)}`;
  switch (houder) {
    case 'ZVH':
      return 'r03.zvh';
    case 'POLITIE':
    case 'OM':
    case 'ARBEIDSINSPECTIE':
    case 'POLITIE_MENSENHANDEL':
    case 'POLITIE_AVIM':
    case 'KMAR':
      return `r07.${kebab(houder)}`;
    case 'GEMEENTE':
      // A casus outside the region, or of a municipality that nobody knows, has no municipal group of its own.
      return /^\d{4}$/.test(gemeente) ? `r09.gemeente.${gemeente}` : 'r03.zvh';
    default:
      return `r08.${kebab(houder)}`;
  }
}

const kebab = (code: string): string => code.toLowerCase().replaceAll('_', '-');
