import { z } from 'zod';

/**
 * What the keten may know of the criminal investigation, and only after police or OM released it (E18). The content of
 * the investigation is never entered (G6, OR10).
 */
export const STRAFRECHTVELDEN = [
  'statusStrafrecht',
  'aangifte',
  'contactpunt',
  'afstemmingZorg',
  'slachtofferrechten',
  'preweegGedaan',
  'preweegOp',
  'uitkomstVoorKeten',
] as const;
export type Strafrechtveld = (typeof STRAFRECHTVELDEN)[number];

/** The fields with closed values; the others are text, and one is a day. */
export const STRAFRECHTWAARDEN = {
  statusStrafrecht: [
    'onbekend',
    'geenOnderzoek',
    'onderzoek',
    'inAfweging',
    'vervolging',
    'sepot',
    'zitting',
    'vonnis',
    'hogerBeroep',
    'afgerond',
  ],
  aangifte: ['ja', 'nee', 'voornemen', 'ingetrokken'],
  slachtofferrechten: ['gezet', 'nee'],
  preweegGedaan: ['ja', 'nee'],
  uitkomstVoorKeten: ['opgepakt', 'nietOpgepakt', 'elders'],
} as const satisfies Partial<Record<Strafrechtveld, readonly string[]>>;

/** As much as fits in an agreement; more would become a file. */
export const STRAFRECHTTEKST_MAX = 500;

/** One field as police or OM leaves it: without a value it says nothing. */
export interface StrafrechtInvoer {
  waarde: string | null;
  vrijgegeven: boolean;
}

const dag = z.iso.date();

/** Is this a value that the field can have? */
export function isStrafrechtwaarde(veld: Strafrechtveld, waarde: string): boolean {
  if (veld === 'preweegOp') return dag.safeParse(waarde).success;
  const gesloten: Partial<Record<Strafrechtveld, readonly string[]>> = STRAFRECHTWAARDEN;
  return gesloten[veld]?.includes(waarde) ?? waarde.length <= STRAFRECHTTEKST_MAX;
}
