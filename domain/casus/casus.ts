import type { Prioriteit } from './prioriteit.js';

/** A casus is open until F8; a destroyed one leaves only a counter and the log. */
export type Casusstatus = 'OPEN' | 'GESLOTEN';

/** Why people scale a casus down (E03c). */
export const AFSCHAALREDENEN = {
  AFGESCHAALD: 'Geen mensenhandel: afgeschaald',
  ONTERECHT: 'Onterechte melding',
  BUITEN_DOEL: 'Buiten het doel van de keten',
} as const;
export type Afschaalreden = keyof typeof AFSCHAALREDENEN;

/** Why the main line ends: scaled down by people, or done after its nazorg. */
export const SLUITREDENEN = {
  ...AFSCHAALREDENEN,
  AFGEROND: 'Uitgevoerd en nagezorgd',
} as const;
export type Sluitreden = keyof typeof SLUITREDENEN;

/**
 * Why a casus was closed (E03c). Two follow from what happened and are chosen by nobody. OVERGEDRAGEN: it was scaled down
 * and somebody confirmed to take over (S07). SAMENGEVOEGD: its melding went on in the casus of the same person (B03).
 */
export const AFSLUITREDENEN = {
  ...SLUITREDENEN,
  OVERGEDRAGEN: 'Geen mensenhandel: overgedragen aan wie verder helpt',
  SAMENGEVOEGD: 'Samengevoegd met de casus van dezelfde persoon',
} as const;
export type Afsluitreden = keyof typeof AFSLUITREDENEN;

/** What a casus is closed as: who was scaled down with a confirmed hand-over is not left without anybody. */
export function deriveAfsluitreden(sluitreden: Sluitreden, isOvergenomen: boolean): Afsluitreden {
  return sluitreden === 'AFGESCHAALD' && isOvergenomen ? 'OVERGEDRAGEN' : sluitreden;
}

/** Legal grounds for sharing within a casus (E03c), laid down when it is brought in. */
export const GRONDSLAGEN = {
  WGS_ZVH: 'Wet gegevensverwerking door samenwerkingsverbanden (Zorg- en Veiligheidshuis)',
  convenant: 'Convenant',
  wmoVeiligThuis: 'Wmo (Veilig Thuis)',
  jeugdwet: 'Jeugdwet',
  wpg: 'Wet politiegegevens',
  wjsg: 'Wet justitiële en strafvorderlijke gegevens',
  toestemming: 'Toestemming van de betrokkene',
  vitaalBelang: 'Vitaal belang',
  anders: 'Andere grondslag',
} as const;
export type Grondslag = keyof typeof GRONDSLAGEN;

/**
 * The priority that steers deadlines now: the one that was decided, else the provisional one. A casus without either
 * is treated as the most urgent, because missing input never reassures.
 */
export function sturendePrioriteit(casus: {
  prioriteit: Prioriteit | null;
  voorlopigePrioriteit: Prioriteit | null;
}): Prioriteit {
  return casus.prioriteit ?? casus.voorlopigePrioriteit ?? 'P1';
}
