import type { Professional } from '../../domain/keten/betrokkene.js';
import type { Handeling, Toegangsregels } from '../../domain/toegang/toegang.js';

interface NavigationEntry {
  path: string;
  label: string;
}

/** A part of the menu as one person sees it. */
export interface Menudeel extends NavigationEntry {
  isHuidig: boolean;
  pages: readonly NavigationEntry[];
}

/**
 * The menu of this person: the parts of which the roles have a page. A part leads to its first page; one with a single page
 * is called as that page.
 * @param huidig path of the page that is shown
 */
export function navigationFor(
  { betrokkene, regels }: { betrokkene: Professional; regels: Toegangsregels },
  huidig?: string,
): Menudeel[] {
  return (Object.keys(DELEN) as Deel[]).flatMap((deel) => {
    const pages = entries.filter(
      (entry) => entry.deel === deel && (entry.rule === 'ingelogd' || regels.roleMay(betrokkene, entry.rule)),
    );
    const [first] = pages;
    if (first === undefined) return [];
    return {
      path: first.path,
      label: pages.length === 1 ? first.label : DELEN[deel],
      isHuidig: pages.some(({ path }) => path === huidig),
      pages,
    };
  });
}

const DELEN = {
  werkplek: 'Werkplek',
  casussen: 'Casussen',
  regie: 'Regie',
  preventie: 'Preventie',
  cijfers: 'Cijfers',
  monitor: 'Monitor',
  modellen: 'Modellen',
  beheer: 'Beheer',
  verantwoording: 'Verantwoording',
} as const;
type Deel = keyof typeof DELEN;

const entries: readonly (NavigationEntry & { deel: Deel; rule: 'ingelogd' | Handeling })[] = [
  { deel: 'werkplek', path: '/werkplek', label: 'Werkplek', rule: 'ingelogd' },
  {
    deel: 'werkplek',
    path: '/werkplek/melding-opnemen',
    label: 'Melding opnemen',
    rule: 'nieuweMelding:schrijven',
  },
  { deel: 'werkplek', path: '/uitnodigingen', label: 'Uitnodigingen', rule: 'uitnodigingen:lezen' },
  { deel: 'casussen', path: '/casussen', label: 'Casussen', rule: 'procesgegevens:lezen' },
  { deel: 'casussen', path: '/noodtoegang', label: 'Noodtoegang', rule: 'procesgegevens:lezen' },
  { deel: 'regie', path: '/regie', label: 'Regie', rule: 'regie:lezen' },
  { deel: 'regie', path: '/rooster', label: 'Rooster', rule: 'rooster:lezen' },
  { deel: 'regie', path: '/evaluaties', label: 'Evaluaties', rule: 'evaluatie:lezen' },
  { deel: 'regie', path: '/leerpunten', label: 'Leerpunten', rule: 'evaluatie:lezen' },
  { deel: 'preventie', path: '/preventie', label: 'Preventie', rule: 'preventie:lezen' },
  { deel: 'cijfers', path: '/stuurinformatie', label: 'Stuurinformatie', rule: 'stuurinformatie:lezen' },
  { deel: 'monitor', path: '/monitor', label: 'Monitor', rule: 'monitor:lezen' },
  { deel: 'modellen', path: '/modellen', label: 'Modellen', rule: 'modellen:lezen' },
  { deel: 'beheer', path: '/sociale-kaart', label: 'Sociale kaart', rule: 'socialeKaart:lezen' },
  { deel: 'beheer', path: '/beheer/catalogi', label: 'Catalogi', rule: 'catalogi:lezen' },
  {
    deel: 'verantwoording',
    path: '/noodtoegang/meldingen',
    label: 'Gebruik van noodtoegang',
    rule: 'breekglasmeldingen:lezen',
  },
  {
    deel: 'verantwoording',
    path: '/bewaartermijnen',
    label: 'Bewaartermijnen',
    rule: 'bewaartermijnen:lezen',
  },
  { deel: 'verantwoording', path: '/informeren', label: 'Informeren', rule: 'informeeroverzicht:lezen' },
  { deel: 'verantwoording', path: '/verzoeken', label: 'Verzoeken', rule: 'verzoeken:lezen' },
  { deel: 'verantwoording', path: '/toegangsregels', label: 'Toegangsregels', rule: 'toegangsregels:lezen' },
  { deel: 'verantwoording', path: '/verwerkingen', label: 'Verwerkingen', rule: 'logs:lezen' },
];
