import type { Regieregel } from '../../store/weergave.js';
import { isSameDay } from '../words/dates.js';

interface Selectie {
  /** Beside its number. */
  tekst: string;
  telt: (regel: Regieregel, now: Date) => boolean;
}

/** What procesregie counts of the open casussen, each with the list behind the number: `?toon=laat`. */
export const SELECTIES = {
  escalatie: { tekst: 'met een lopende escalatie', telt: ({ escalatieOpen }) => escalatieOpen },
  laat: {
    tekst: 'over de termijn',
    telt: ({ uiterlijk }, now) => uiterlijk !== null && new Date(uiterlijk) < now,
  },
  vandaag: {
    tekst: 'vandaag nodig',
    telt: ({ uiterlijk }, now) =>
      uiterlijk !== null && new Date(uiterlijk) >= now && isSameDay(new Date(uiterlijk), now),
  },
} as const satisfies Record<string, Selectie>;
export type Selectienaam = keyof typeof SELECTIES;
export const SELECTIENAMEN = Object.keys(SELECTIES) as Selectienaam[];

/** The selection that the address asks for; null: all of them. */
export function readSelectie(unsafeToon: unknown): Selectienaam | null {
  return SELECTIENAMEN.find((naam) => naam === unsafeToon) ?? null;
}
