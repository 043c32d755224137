import type { Prioriteit } from '../casus/prioriteit.js';
import { withPiket } from './piket.js';
import { type TaakPlan, planTaak } from './taak-plan.js';
import type { Escalatie, Termijnregel } from './termijnen.js';

/** From when, or until when, a term counts, and which of several it is; kept so that it can be counted again. */
export interface Taakanker {
  /** ISO 8601. */
  start?: string;
  grens?: string;
  rang?: number;
}

export interface Herplanning {
  plan: TaakPlan;
  escalaties: Escalatie[];
}

const UUR = 3_600_000;

/**
 * The term of an open task under another prioriteit, as if the task had begun with it. Nobody is late at once for a term that
 * was not there: there is an hour from now, unless the old term ended sooner. What cannot wait for the morning any more
 * goes to the piket that stands in as well, as when it was put ready now.
 */
export function replanTaak(vraag: {
  termijnregel: Termijnregel;
  vervangerGroep: string;
  plan: TaakPlan;
  anker: Taakanker;
  prioriteit: Prioriteit;
  geopendOp: Date;
  nu: Date;
}): Herplanning {
  const { termijnregel, vervangerGroep, plan, anker, prioriteit, geopendOp, nu } = vraag;
  const { start, grens } = anker;
  return planTaak({
    termijnregel,
    groepen: withPiket(plan.groepen, { vervangerGroep, termijnregel, prioriteit, nu }),
    prioriteit,
    nu: geopendOp,
    vroegst: new Date(Math.min(nu.getTime() + UUR, Date.parse(plan.uiterlijk))),
    ...(start === undefined ? {} : { start: new Date(start) }),
    ...(grens === undefined ? {} : { grens: new Date(grens) }),
  });
}
