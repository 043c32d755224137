import type { Fase } from './fase.js';

/** Where the main line of a casus can begin or go on (processen.md 4.1, B13). */
export const INSTAPFASEN = ['F0', 'F2', 'INBRENGEN', 'F3', 'F4', 'F5', 'F6', 'F7', 'AFSCHALEN'] as const;
export type Instapfase = (typeof INSTAPFASEN)[number];

/** What people decide after the casus was weighed again (B05). */
export const GEVOLGEN = {
  DOORGAAN: 'Doorgaan waar de casus is',
  NAAR_F2: 'Terug naar de eerste weging',
  NAAR_F3: 'Naar een nieuw casusoverleg',
  NAAR_F4: 'Naar verrijken en opnieuw wegen',
  NAAR_F6: 'Naar de uitvoering',
  AFSCHALEN: 'Afschalen',
} as const;
export type Gevolg = keyof typeof GEVOLGEN;
export type Fasewissel = Exclude<Gevolg, 'DOORGAAN'>;

const INSTAP_NA: Readonly<Record<Fasewissel, Instapfase>> = {
  NAAR_F2: 'F2',
  NAAR_F3: 'F3',
  NAAR_F4: 'F4',
  NAAR_F6: 'F6',
  AFSCHALEN: 'AFSCHALEN',
};

/** Phases in which partners share: only with grondslag and doel laid down (INV2). */
const DEELT: readonly Fase[] = ['F3', 'F4', 'F5', 'F6', 'F7'];

/** Where the main line begins again after a decision. A casus that was never brought in is brought in first (INV2). */
export function instapNaGevolg(gevolg: Fasewissel, isIngebracht: boolean): Instapfase {
  const instap = INSTAP_NA[gevolg];
  return deelt(instap) && !isIngebracht ? 'INBRENGEN' : instap;
}

/**
 * Where a casus begins that asks for `gevraagd`: without a weging, grondslag and doel never later than the weging
 * (INV2, B13).
 */
export function deriveInstap(gevraagd: Instapfase, isIngebracht: boolean): Instapfase {
  return deelt(gevraagd) && !isIngebracht ? 'F2' : gevraagd;
}

/** Does a phase need what INV2 asks? */
export function isDelendeFase(fase: Fase): boolean {
  return DEELT.includes(fase);
}

const deelt = (instap: Instapfase) => (DEELT as readonly string[]).includes(instap);
