import { z } from 'zod';
import { dagErbij, dagVan, maandenErbij, momentOp } from '../tijd/amsterdam.js';
import type { Prioriteit } from '../casus/prioriteit.js';
import { isWerkdag, werkdagenEraf, werkdagenErbij } from '../tijd/werkkalender.js';

export const TERMIJNEENHEDEN = ['UUR', 'ZELFDE_DAG', 'WERKDAG', 'DAG', 'WEEK', 'MAAND'] as const;
const eenheidSchema = z.enum(TERMIJNEENHEDEN);
type Eenheid = z.infer<typeof eenheidSchema>;

/** Who is warned when a deadline has passed, one level after the other. */
export const ESCALATIE_NAAR = ['EIGENAAR', 'VERVANGER', 'LEIDINGGEVENDE', 'OM', 'REGISSEUR'] as const;

/**
 * A line of the table `termijnen` (3.6, a proposal that the keten can change): how long, when the reminder comes before
 * it, how often the alarm repeats after it, and who is warned when.
 */
export const termijnregelSchema = z.object({
  aantal: z.number().min(0),
  eenheid: eenheidSchema,
  /** Runs on in nights and weekends, as everything does at P1. */
  doorlopend: z.boolean(),
  herinneringAantal: z.number().min(0),
  herinneringEenheid: eenheidSchema,
  interval: z.enum(['PT15M', 'PT1H', 'P1D']),
  /** `na` counts in working days, in hours where the clock runs on. */
  niveaus: z.array(z.object({ na: z.number().min(0), wie: z.enum(ESCALATIE_NAAR) })).min(1),
});
export type Termijnregel = z.infer<typeof termijnregelSchema>;

export interface Escalatie {
  /** ISO 8601. */
  op: string;
  wie: (typeof ESCALATIE_NAAR)[number];
}

const UUR = 3_600_000;
const EINDE_WERKDAG = '17:00';
const EINDE_DAG = '23:59';

/**
 * When a step must be done that starts, or is anchored, at `start`. P1 and `doorlopend` run day and night; other working
 * days end at 17.00; "zelfde dag" is 17.00, for P1 or outside working hours 23.59. There is always at least one hour
 * after `start`, but for a term of nothing: that is the anchor itself.
 */
export function deriveUiterlijk(regel: Termijnregel, prioriteit: Prioriteit, start: Date): Date {
  if (regel.aantal === 0 && regel.eenheid !== 'ZELFDE_DAG') return start;
  const uiterlijk = momentAfter(start, regel.aantal, regel.eenheid, runsOn(regel, prioriteit));
  return new Date(Math.max(uiterlijk.getTime(), start.getTime() + UUR));
}

/**
 * When something must be done that may take no longer than until `grens`, such as a casusoverleg: a term of nothing runs
 * until that moment, another one until it at most. There is always at least one hour.
 */
export function deriveUiterlijkTot(
  regel: Termijnregel,
  { prioriteit, nu, grens }: { prioriteit: Prioriteit; nu: Date; grens: Date },
): Date {
  const vroegst = nu.getTime() + UUR;
  const isTotGrens = regel.aantal === 0 && regel.eenheid !== 'ZELFDE_DAG';
  const uiterlijk = isTotGrens ? grens : deriveUiterlijk(regel, prioriteit, nu);
  return new Date(Math.max(Math.min(uiterlijk.getTime(), grens.getTime()), vroegst));
}

/** The reminder before it; halfway when the table would place it before the start. */
export function deriveHerinnering(regel: Termijnregel, start: Date, uiterlijk: Date): Date {
  const herinnering = momentBefore(uiterlijk, regel.herinneringAantal, regel.herinneringEenheid);
  if (herinnering > start) return herinnering;
  return new Date(Math.floor((start.getTime() + uiterlijk.getTime()) / 2000) * 1000);
}

/** Who is warned when, from the deadline on. */
export function deriveEscalaties(regel: Termijnregel, prioriteit: Prioriteit, uiterlijk: Date): Escalatie[] {
  const eenheid = runsOn(regel, prioriteit) ? 'UUR' : 'WERKDAG';
  return regel.niveaus.map(({ na, wie }) => ({
    op: (na === 0 ? uiterlijk : momentAfter(uiterlijk, na, eenheid, false)).toISOString(),
    wie,
  }));
}

function runsOn({ doorlopend }: Termijnregel, prioriteit: Prioriteit): boolean {
  return doorlopend || prioriteit === 'P1';
}

function momentAfter(start: Date, aantal: number, eenheid: Eenheid, dagEnNacht: boolean): Date {
  const dag = dagVan(start);
  switch (eenheid) {
    case 'UUR':
      return new Date(start.getTime() + aantal * UUR);
    case 'WERKDAG':
      if (dagEnNacht) return new Date(start.getTime() + aantal * 24 * UUR);
      return momentOp(werkdagenErbij(dag, aantal), EINDE_WERKDAG);
    case 'DAG':
      return momentOp(dagErbij(dag, aantal), EINDE_WERKDAG);
    case 'WEEK':
      return momentOp(dagErbij(dag, aantal * 7), EINDE_WERKDAG);
    case 'MAAND':
      return momentOp(dagVan(maandenErbij(start, aantal)), EINDE_WERKDAG);
    case 'ZELFDE_DAG': {
      const einde = momentOp(dag, EINDE_WERKDAG);
      const isKantoortijd = isWerkdag(dag) && start < einde;
      return dagEnNacht || !isKantoortijd ? momentOp(dag, EINDE_DAG) : einde;
    }
  }
}

function momentBefore(moment: Date, aantal: number, eenheid: Eenheid): Date {
  switch (eenheid) {
    case 'UUR':
      return new Date(moment.getTime() - aantal * UUR);
    case 'WERKDAG':
      return momentOp(werkdagenEraf(dagVan(moment), aantal), EINDE_WERKDAG);
    case 'DAG':
    case 'ZELFDE_DAG':
      return new Date(moment.getTime() - aantal * 24 * UUR);
    case 'WEEK':
      return new Date(moment.getTime() - aantal * 7 * 24 * UUR);
    case 'MAAND':
      return maandenErbij(moment, -aantal);
  }
}
