import { keuzeUit } from '../keuze.js';

/** Where the evaluation of a casus stands (E20). */
export type Evaluatiestatus = 'OPEN' | 'AFGEROND';

/** How the session is held; the card asks to weigh beforehand what has priority (A5.2, the forms are a proposal). */
export const EVALUATIEVORMEN = {
  LEERGESPREK: 'Leergesprek met alle partners',
  TIJDLIJN: 'Samen langs de tijdlijn',
  INTERVIEWS: 'Gesprekken met elke partner apart',
  SCHRIFTELIJK: 'Schriftelijk, met een vragenlijst',
} as const;
export type Evaluatievorm = keyof typeof EVALUATIEVORMEN;
export const evaluatievormSchema = keuzeUit(EVALUATIEVORMEN, {
  error: 'Kies een vorm.',
});

/** What findings and lessons are about (A5.2). */
export const LEERCATEGORIEEN = {
  SYSTEEM: 'Systeem',
  PROCES: 'Proces',
  ROL: 'Rol',
  KENNIS: 'Kennis',
} as const;
export type Leercategorie = keyof typeof LEERCATEGORIEEN;
export const leercategorieSchema = keuzeUit(LEERCATEGORIEEN, {
  error: 'Kies waar het over gaat.',
});

/** What a partner says of the begeleider that was proposed (A5.1). */
export const INSTEMMINGEN = ['JA', 'NEE', 'GEEN_REACTIE'] as const;
export type Instemming = (typeof INSTEMMINGEN)[number];

/**
 * Is there agreement (A5.1)? Nobody said no, or procesregie spoke with who did and laid down that they agree now.
 * Who did not react in time does not hold it up (T09).
 */
export function isOvereenstemming(
  instemmingen: readonly (Instemming | null)[],
  isAlsnogBereikt: boolean,
): boolean {
  return instemmingen.every((een) => een !== null) && (isAlsnogBereikt || !instemmingen.includes('NEE'));
}
