import type { z } from 'zod';
import { codeSchema } from '../catalogus/cataloguscode.js';
import type { Rol } from './rollen.js';

/** On which ground a partner may have content (E13): a signed convenant, participation by law, or nothing yet. */
export type Convenantstatus = 'GETEKEND' | 'WETTELIJK' | 'IN_VOORBEREIDING' | 'GEEN';

/** Which side of the table a partner sits at; `OVERIG` counts for neither. */
export type Partnerdomein = 'ZORG' | 'VEILIGHEID' | 'OVERIG';

/** The roles in which people of a partner come to a casusoverleg: each is a group of theirs. */
export const PARTNERROLLEN = [
  'R02',
  'R03',
  'R04',
  'R05',
  'R06',
  'R07',
  'R09',
] as const satisfies readonly Rol[];
export type Partnerrol = (typeof PARTNERROLLEN)[number];

interface EerstePartner {
  naam: string;
  domein: Partnerdomein;
  rollen: readonly Partnerrol[];
  convenant: Convenantstatus;
}

/**
 * The partners with which the product begins, that D8 can name and D9 stands for (E13): the first version of the sociale
 * kaart, which the keten keeps up from there. Who signed what is fictional until the keten says so: the core partners take
 * part by law, of the others each has its own state.
 */
export const EERSTE_PARTNERS = {
  ZVH: core('Zorg- en Veiligheidshuis', 'OVERIG', 'R03'),
  VEILIG_THUIS: core('Veilig Thuis', 'ZORG', 'R02', 'R04'),
  POLITIE: core('Politie', 'VEILIGHEID', 'R07', 'R04'),
  OM: core('Openbaar Ministerie', 'VEILIGHEID', 'R07', 'R04'),
  GEMEENTE: core('Gemeente', 'OVERIG', 'R09', 'R04'),
  ARBEIDSINSPECTIE: core('Nederlandse Arbeidsinspectie', 'VEILIGHEID', 'R07', 'R04'),
  MOVIERA: core('Moviera', 'ZORG', 'R06', 'R04'),
  MEE: core('MEE Samen', 'ZORG', 'R06', 'R04'),
  POLITIE_MENSENHANDEL: partner('Politie, team mensenhandel', 'VEILIGHEID', 'WETTELIJK', 'R07'),
  POLITIE_AVIM: partner('Politie, AVIM', 'VEILIGHEID', 'WETTELIJK', 'R07'),
  KMAR: partner('Koninklijke Marechaussee', 'VEILIGHEID', 'WETTELIJK', 'R07'),
  RIEC: partner('RIEC', 'VEILIGHEID', 'GETEKEND'),
  RECLASSERING: partner('Reclassering', 'VEILIGHEID', 'GETEKEND'),
  TOEZICHT: partner('Toezicht politie en gemeente', 'VEILIGHEID', 'GEEN'),
  GGD: partner('GGD', 'ZORG', 'IN_VOORBEREIDING'),
  MEDISCH_ADVISEUR: partner('Medisch adviseur', 'ZORG', 'GEEN'),
  KNOOPPUNT_HUWELIJKSDWANG: partner('Landelijk Knooppunt Huwelijksdwang', 'ZORG', 'GEEN'),
  RAAD_KINDERBESCHERMING: partner('Raad voor de Kinderbescherming', 'ZORG', 'GETEKEND'),
  JEUGDBESCHERMING: partner('Jeugdbescherming', 'ZORG', 'GETEKEND'),
  ONDERWIJS: partner('Onderwijs', 'OVERIG', 'GEEN'),
  NIDOS: partner('Nidos', 'ZORG', 'GETEKEND'),
  COA: partner('COA', 'OVERIG', 'GETEKEND'),
  COMENSHA: partner('CoMensha', 'ZORG', 'GETEKEND'),
  TOEZICHT_WONEN: partner('Woningcorporatie en toezicht wonen', 'OVERIG', 'GEEN'),
  GGZ: partner('GGZ en verslavingszorg', 'ZORG', 'IN_VOORBEREIDING'),
  ANDERE_REGIO: partner('Zorg- en Veiligheidshuis andere regio', 'OVERIG', 'GEEN'),
} as const satisfies Record<string, EerstePartner>;
export type EerstePartnercode = keyof typeof EERSTE_PARTNERS;
export const EERSTE_PARTNERCODES = Object.keys(EERSTE_PARTNERS) as [
  EerstePartnercode,
  ...EerstePartnercode[],
];

/** A code of the sociale kaart: one with which the product began, or one that the keten added. */
export type KetenpartnerCode = EerstePartnercode | (string & Record<never, never>);

/** What D8 and procesregie choose from besides partners: the zorgcoördinator is a partner that D9 names later. */
export const ZORGCOORDINATOR = 'ZORGCOORDINATOR';
export type Overlegpartner = KetenpartnerCode;

/** The form of a code. Whether the sociale kaart has it, and for what, is a rule of what is done with it. */
export function partnercodeSchema(error: string): z.ZodType<KetenpartnerCode> {
  return codeSchema(error);
}

function core(naam: string, domein: Partnerdomein, ...rollen: Partnerrol[]) {
  return { naam, domein, rollen, convenant: 'WETTELIJK' as Convenantstatus };
}

function partner(naam: string, domein: Partnerdomein, convenant: Convenantstatus, rol: Partnerrol = 'R05') {
  return { naam, domein, rollen: [rol], convenant };
}
