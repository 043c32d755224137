import { GEMEENTEN, gemeenteNaam } from './gemeente.js';
import type { SocialeKaart } from './sociale-kaart.js';

/** A partner that comes in every municipality of the region. */
export const HELE_REGIO = 'HELE_REGIO';

/** Where a partner can work: the whole region, or municipalities by name. */
export const WERKGEBIEDEN: readonly { value: string; label: string }[] = [
  { value: HELE_REGIO, label: 'Hele regio' },
  ...Object.keys(GEMEENTEN)
    .map((code) => ({ value: code, label: gemeenteNaam(code) }))
    .sort((een, ander) => een.label.localeCompare(ander.label, 'nl')),
];

/**
 * Which partners do not work in this municipality: they are shown, and not proposed by themselves. A municipality that is not
 * known, or not of the region, puts nobody outside, and neither does a partner of whom nobody said where it works.
 */
export function buitenWerkgebied(kaart: SocialeKaart, gemeente: string): string[] {
  if (!Object.hasOwn(GEMEENTEN, gemeente)) return [];
  return [...kaart.values()]
    .filter(({ werkgebied }) => werkgebied !== null && !werkgebied.includes(gemeente))
    .map(({ code }) => code);
}
