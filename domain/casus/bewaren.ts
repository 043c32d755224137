import { maandenErbij, momentOp } from '../tijd/amsterdam.js';
import type { Afsluitreden, Casusstatus } from './casus.js';

/**
 * Which rule says how long a casus is kept (3.6). T24: six months after it was closed without going on. T25: at most
 * five years after it was first processed. VERLENGD: a decision said later.
 */
export const BEWAARREGELS = {
  T24: 'Zes maanden na afschalen',
  T25: 'Vijf jaar na de eerste verwerking',
  VERLENGD: 'Verlengd met een besluit',
} as const;
export type Bewaarregel = keyof typeof BEWAARREGELS;

/** How many months each of the two terms lasts. */
const MAANDEN = { T24: 6, T25: 60 } as const;

/** With these the keten has nothing more to do for anybody (T24); every other way of closing is T25. */
const ZONDER_VERVOLG: readonly (Afsluitreden | null)[] = [
  'AFGESCHAALD',
  'OVERGEDRAGEN',
  'ONTERECHT',
  'BUITEN_DOEL',
  'SAMENGEVOEGD',
];

/** How many days ahead is asked whether something must stay (processen.md: `bewaren-controleren`). */
const DAGEN_VOORAF = 30;
const DAG = 86_400_000;

/** The farthest that one decision may go; the next one may go on from there (proposal, F47). */
const VERLENGING_MAANDEN = 60;

/** What decides how long a casus is kept. */
export interface Bewaarstand {
  status: Casusstatus;
  afsluitreden: Afsluitreden | null;
  geopendOp: string;
  /** Laid down when it was closed. */
  bewaarTot: string | null;
  /** The latest end that was decided; null without a decision. */
  verlengdTot: string | null;
}

/** TE_BESLUITEN: the end comes within a month, or is over while the casus is still open. */
export type Bewaartoestand = 'BEWAREN' | 'TE_BESLUITEN' | 'VERNIETIGEN';

export interface Bewaartermijn {
  tot: Date;
  regel: Bewaarregel;
  toestand: Bewaartoestand;
}

/** Until when a casus that closes now is kept; never longer than T25 allows without a decision. */
export function deriveBewaarTot(casus: {
  afsluitreden: Afsluitreden;
  geopendOp: string;
  afgeslotenOp: Date;
}): Date {
  const uiterste = maandenErbij(new Date(casus.geopendOp), MAANDEN.T25);
  if (!ZONDER_VERVOLG.includes(casus.afsluitreden)) return uiterste;
  const afgeschaald = maandenErbij(casus.afgeslotenOp, MAANDEN.T24);
  return afgeschaald < uiterste ? afgeschaald : uiterste;
}

/**
 * Until when, by which rule, and what must happen now (INV14). An open casus is never destroyed: it must be closed or
 * extended. Without an end that was laid down the one of T25 counts.
 */
export function deriveBewaartermijn(stand: Bewaarstand, nu: Date): Bewaartermijn {
  const isGesloten = stand.status === 'GESLOTEN';
  const zonderBesluit =
    isGesloten && stand.bewaarTot !== null
      ? new Date(stand.bewaarTot)
      : maandenErbij(new Date(stand.geopendOp), MAANDEN.T25);
  const verlengd = stand.verlengdTot === null ? null : new Date(stand.verlengdTot);
  const isVerlengd = verlengd !== null && verlengd > zonderBesluit;
  const tot = isVerlengd ? verlengd : zonderBesluit;
  return { tot, regel: isVerlengd ? 'VERLENGD' : regelOf(stand), toestand: toestandOf(tot, isGesloten, nu) };
}

/** A dossier lives as long as the last of its casussen. */
export function deriveDossierBewaarTot(termijnen: readonly Pick<Bewaartermijn, 'tot'>[]): Date | null {
  const einden = termijnen.map(({ tot }) => tot.getTime());
  return einden.length === 0 ? null : new Date(Math.max(...einden));
}

/** Is this an end to which a decision may extend: later than it ends now, ahead, and not too far? */
export function isVerlengbaarTot(termijn: Pick<Bewaartermijn, 'tot'>, tot: Date, nu: Date): boolean {
  return tot > termijn.tot && tot > nu && tot <= maandenErbij(nu, VERLENGING_MAANDEN);
}

/** The end of a day that somebody chose: of its working day. */
export function bewaardTotEnMet(dag: string): Date {
  return momentOp(dag, '17:00');
}

function regelOf({ status, afsluitreden }: Bewaarstand): Bewaarregel {
  return status === 'GESLOTEN' && ZONDER_VERVOLG.includes(afsluitreden) ? 'T24' : 'T25';
}

function toestandOf(tot: Date, isGesloten: boolean, nu: Date): Bewaartoestand {
  if (nu.getTime() < tot.getTime() - DAGEN_VOORAF * DAG) return 'BEWAREN';
  return isGesloten && nu >= tot ? 'VERNIETIGEN' : 'TE_BESLUITEN';
}
