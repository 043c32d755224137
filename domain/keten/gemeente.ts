import { ownWord } from '../own-word.js';

/** The 22 municipalities of the region, by CBS code. */
export const GEMEENTEN = {
  '0197': 'Aalten',
  '0200': 'Apeldoorn',
  '1859': 'Berkelland',
  '1876': 'Bronckhorst',
  '0213': 'Brummen',
  '0222': 'Doetinchem',
  '0230': 'Elburg',
  '0232': 'Epe',
  '0233': 'Ermelo',
  '0243': 'Harderwijk',
  '0244': 'Hattem',
  '0246': 'Heerde',
  '0262': 'Lochem',
  '1955': 'Montferland',
  '0302': 'Nunspeet',
  '0269': 'Oldebroek',
  '1586': 'Oost Gelre',
  '1509': 'Oude IJsselstreek',
  '0273': 'Putten',
  '0285': 'Voorst',
  '0294': 'Winterswijk',
  '0301': 'Zutphen',
} as const;

/** In the order of the list on the page: what is not a municipality first, then by name. */
export const GEMEENTEKEUZES: readonly string[] = [
  'onbekend',
  'buitenRegio',
  ...Object.entries(GEMEENTEN)
    .sort(([, left], [, right]) => left.localeCompare(right, 'nl'))
    .map(([code]) => code),
];

/** The name of a municipality by its code; of what is none, that. */
export function gemeenteNaam(code: string): string {
  const namen = { ...GEMEENTEN, buitenRegio: 'Buiten de regio', onbekend: 'Niet bekend' };
  return ownWord(namen, code) ?? 'Niet bekend';
}
