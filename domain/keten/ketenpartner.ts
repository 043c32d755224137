import { partnerNaam } from './partner.js';

/** What a partner may receive, and on which ground (E13): a signed convenant, participation by law, or nothing yet. */
export type Convenantstatus = 'GETEKEND' | 'WETTELIJK' | 'IN_VOORBEREIDING' | 'GEEN';

/** Which side of the table a partner sits at; `OVERIG` counts for neither. */
export type Partnerdomein = 'ZORG' | 'VEILIGHEID' | 'OVERIG';

export interface Ketenpartner {
  domein: Partnerdomein;
  /** Groups of its people; `*` is the code of the municipality of the casus. */
  groepen: readonly string[];
  convenant: Convenantstatus;
}

/**
 * The partners that D8 can name and D9 stands for (sociale kaart, E13). Who signed what is fictional until the keten says
 * so: the core partners take part by law, of the others each has its own state.
 */
export const KETENPARTNERS = {
  ZVH: core('OVERIG', 'r03.zvh'),
  VEILIG_THUIS: core('ZORG', 'r02.veilig-thuis', 'r04.veilig-thuis'),
  POLITIE: core('VEILIGHEID', 'r07.politie', 'r04.politie'),
  OM: core('VEILIGHEID', 'r07.om', 'r04.om'),
  GEMEENTE: core('OVERIG', 'r09.gemeente.*', 'r04.gemeente.*'),
  ARBEIDSINSPECTIE: core('VEILIGHEID', 'r07.arbeidsinspectie', 'r04.arbeidsinspectie'),
  MOVIERA: core('ZORG', 'r06.moviera', 'r04.moviera'),
  MEE: core('ZORG', 'r06.mee', 'r04.mee'),
  POLITIE_MENSENHANDEL: partner('VEILIGHEID', 'r07.politie-mensenhandel', 'WETTELIJK'),
  POLITIE_AVIM: partner('VEILIGHEID', 'r07.politie-avim', 'WETTELIJK'),
  KMAR: partner('VEILIGHEID', 'r07.kmar', 'WETTELIJK'),
  RIEC: partner('VEILIGHEID', 'r05.riec', 'GETEKEND'),
  RECLASSERING: partner('VEILIGHEID', 'r05.reclassering', 'GETEKEND'),
  TOEZICHT: partner('VEILIGHEID', 'r05.toezicht', 'GEEN'),
  GGD: partner('ZORG', 'r05.ggd', 'IN_VOORBEREIDING'),
  MEDISCH_ADVISEUR: partner('ZORG', 'r05.medisch-adviseur', 'GEEN'),
  KNOOPPUNT_HUWELIJKSDWANG: partner('ZORG', 'r05.knooppunt-huwelijksdwang', 'GEEN'),
  RAAD_KINDERBESCHERMING: partner('ZORG', 'r05.raad-kinderbescherming', 'GETEKEND'),
  JEUGDBESCHERMING: partner('ZORG', 'r05.jeugdbescherming', 'GETEKEND'),
  ONDERWIJS: partner('OVERIG', 'r05.onderwijs', 'GEEN'),
  NIDOS: partner('ZORG', 'r05.nidos', 'GETEKEND'),
  COA: partner('OVERIG', 'r05.coa', 'GETEKEND'),
  COMENSHA: partner('ZORG', 'r05.comensha', 'GETEKEND'),
  TOEZICHT_WONEN: partner('OVERIG', 'r05.toezicht-wonen', 'GEEN'),
  GGZ: partner('ZORG', 'r05.ggz', 'IN_VOORBEREIDING'),
  ANDERE_REGIO: partner('OVERIG', 'r05.andere-regio', 'GEEN'),
} as const satisfies Record<string, Ketenpartner>;
export type KetenpartnerCode = keyof typeof KETENPARTNERS;

export const KETENPARTNERCODES = Object.keys(KETENPARTNERS) as [KetenpartnerCode, ...KetenpartnerCode[]];

/** What D8 and procesregie choose from: the zorgcoördinator is a partner that D9 names later. */
export const OVERLEGPARTNERS = [...KETENPARTNERCODES, 'ZORGCOORDINATOR'] as const;
export type Overlegpartner = (typeof OVERLEGPARTNERS)[number];

const NAMEN: Partial<Record<Overlegpartner, string>> = {
  ZORGCOORDINATOR: 'Zorgcoördinator',
  POLITIE_MENSENHANDEL: 'Politie, team mensenhandel',
  POLITIE_AVIM: 'Politie, AVIM',
  KMAR: 'Koninklijke Marechaussee',
  RIEC: 'RIEC',
  RECLASSERING: 'Reclassering',
  TOEZICHT: 'Toezicht politie en gemeente',
  GGD: 'GGD',
  MEDISCH_ADVISEUR: 'Medisch adviseur',
  KNOOPPUNT_HUWELIJKSDWANG: 'Landelijk Knooppunt Huwelijksdwang',
  RAAD_KINDERBESCHERMING: 'Raad voor de Kinderbescherming',
  JEUGDBESCHERMING: 'Jeugdbescherming',
  ONDERWIJS: 'Onderwijs',
  NIDOS: 'Nidos',
  COA: 'COA',
  COMENSHA: 'CoMensha',
  TOEZICHT_WONEN: 'Woningcorporatie en toezicht wonen',
  GGZ: 'GGZ en verslavingszorg',
  ANDERE_REGIO: 'Zorg- en Veiligheidshuis andere regio',
};

/** The name by which people know a partner at the table. */
export function overlegpartnerNaam(code: Overlegpartner): string {
  return NAMEN[code] ?? partnerNaam(code);
}

/** Whose people an invitation is for, in this municipality; none when the municipality is not of the region. */
export function partnerGroepen(code: KetenpartnerCode, gemeente: string): string[] {
  const isGemeente = /^\d{4}$/.test(gemeente);
  return KETENPARTNERS[code].groepen
    .filter((groep) => isGemeente || !groep.includes('*'))
    .map((groep) => groep.replace('*', gemeente));
}

/** INV9: only a partner with a signed convenant, or by law in the samenwerkingsverband, gets content of a casus. */
export function magInhoudZien(code: KetenpartnerCode): boolean {
  return ['GETEKEND', 'WETTELIJK'].includes(KETENPARTNERS[code].convenant);
}

function core(domein: Partnerdomein, ...groepen: string[]) {
  return { domein, groepen, convenant: 'WETTELIJK' as Convenantstatus };
}

function partner(domein: Partnerdomein, groep: string, convenant: Convenantstatus) {
  return { domein, groepen: [groep], convenant };
}
