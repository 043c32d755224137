import type { KetenpartnerCode, Partnerdomein, Partnerrol } from './ketenpartner.js';
import { groepInRol } from './partnergroep.js';

/** The municipalities in which a partner works; null for the whole region. */
export type Werkgebied = readonly string[] | null;

/** A partner as the sociale kaart has it on one day (E13). */
export interface Kaartpartner {
  code: KetenpartnerCode;
  naam: string;
  /** Whether it sits in the ketenregieteam (1.4.3). */
  isKernpartner: boolean;
  domein: Partnerdomein;
  /** In which roles its people come to the table. */
  rollen: readonly Partnerrol[];
  werkgebied: Werkgebied;
  /** Each municipality has its own. */
  isPerGemeente: boolean;
  /** Whether it can coordinate the care for somebody (D9). */
  coordineertZorg: boolean;
  /** Whether it can take over a casus or help that goes on (D12). */
  kanOvernemen: boolean;
  /** Whether it can be invited: it takes part on this day, and has joined at least as far as that (ADV4). */
  isUitnodigbaar: boolean;
  /** Whether it may have content of a casus for which it is invited (INV9, ADV4). */
  magInhoud: boolean;
  /** Whether it ever could: what it did then stays readable and keeps its name. */
  hadInhoud: boolean;
}

/** Every partner that there is or ever was, by code. What is not on it is nobody: it gets nothing. */
export type SocialeKaart = ReadonlyMap<string, Kaartpartner>;

/** Whose people an invitation is for, in this municipality; none when the municipality is not of the region. */
export function partnerGroepen(kaart: SocialeKaart, code: KetenpartnerCode, gemeente: string): string[] {
  const partner = kaart.get(code);
  if (partner === undefined) return [];
  return partner.rollen.flatMap((rol) => groepInRol(rol, partner, gemeente) ?? []);
}

/** The side of the table of a partner. Whoever is not known counts for neither, so that nobody completes a quorum by a typo. */
export function domeinVan(kaart: SocialeKaart, code: KetenpartnerCode): Partnerdomein {
  return kaart.get(code)?.domein ?? 'OVERIG';
}

/** ADV4: only who takes part today, and has joined that far, is asked to come. */
export function isUitnodigbaar(kaart: SocialeKaart, code: KetenpartnerCode): boolean {
  return kaart.get(code)?.isUitnodigbaar === true;
}

/** INV9: only a partner with a ground, that has joined fully, gets content of a casus. */
export function magInhoudZien(kaart: SocialeKaart, code: KetenpartnerCode): boolean {
  return kaart.get(code)?.magInhoud === true;
}
