import type { Professional } from '../../domain/keten/betrokkene.js';
import type { Handeling, Toegangsregels } from '../../domain/toegang/toegang.js';

interface NavigationEntry {
  path: string;
  label: string;
}

/** The navigation entries that the roles of this person have. */
export function navigationFor({
  betrokkene,
  regels,
}: {
  betrokkene: Professional;
  regels: Toegangsregels;
}): NavigationEntry[] {
  return entries.filter(({ rule }) => rule === 'ingelogd' || regels.roleMay(betrokkene, rule));
}

const entries: readonly (NavigationEntry & { rule: 'ingelogd' | Handeling })[] = [
  { path: '/werkplek', label: 'Werkplek', rule: 'ingelogd' },
  { path: '/werkplek/melding-opnemen', label: 'Melding opnemen', rule: 'nieuweMelding:schrijven' },
  { path: '/uitnodigingen', label: 'Uitnodigingen', rule: 'uitnodigingen:lezen' },
  { path: '/casussen', label: 'Casussen', rule: 'procesgegevens:lezen' },
  { path: '/noodtoegang', label: 'Noodtoegang', rule: 'procesgegevens:lezen' },
  { path: '/noodtoegang/meldingen', label: 'Gebruik van noodtoegang', rule: 'breekglasmeldingen:lezen' },
  { path: '/regie', label: 'Regie', rule: 'regie:lezen' },
  { path: '/rooster', label: 'Rooster', rule: 'rooster:lezen' },
  { path: '/bewaartermijnen', label: 'Bewaartermijnen', rule: 'bewaartermijnen:lezen' },
  { path: '/informeren', label: 'Informeren', rule: 'informeeroverzicht:lezen' },
  { path: '/verzoeken', label: 'Verzoeken', rule: 'verzoeken:lezen' },
  { path: '/evaluaties', label: 'Evaluaties', rule: 'evaluatie:lezen' },
  { path: '/leerpunten', label: 'Leerpunten', rule: 'evaluatie:lezen' },
  { path: '/stuurinformatie', label: 'Stuurinformatie', rule: 'stuurinformatie:lezen' },
  { path: '/toegangsregels', label: 'Toegangsregels', rule: 'toegangsregels:lezen' },
  { path: '/verwerkingen', label: 'Verwerkingen', rule: 'logs:lezen' },
];
