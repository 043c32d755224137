import type { Prioriteit } from '../casus/prioriteit.js';
import {
  type Escalatie,
  type Termijnregel,
  deriveEscalaties,
  deriveHerinnering,
  deriveUiterlijk,
  deriveUiterlijkTot,
} from './termijnen.js';

/** What a user task gets from the worker that prepares it; the local process variable `taak`. */
export interface TaakPlan {
  /** ISO 8601 with zone. */
  uiterlijk: string;
  herinnering: string;
  /** `R10/<uiterlijk>/<interval>`. */
  escalatieCyclus: string;
  groepen: string[];
  /** P1 90, P2 70, P3 50, P4 30. */
  volgorde: number;
}

/** Order on the werkplek by priority (processen.md 3.1). */
const VOLGORDE: Readonly<Record<Prioriteit, number>> = { P1: 90, P2: 70, P3: 50, P4: 30 };

/** Deadline, reminder, escalation and groups of a task that starts at `nu`, counted from `start` or until `grens`. */
export function planTaak(vraag: {
  termijnregel: Termijnregel;
  groepen: readonly string[];
  prioriteit: Prioriteit;
  nu: Date;
  /** Where the term counts from, when that is not now. */
  start?: Date;
  /** Until when at most, such as the casusoverleg. */
  grens?: Date;
  /** Not before this, for a term that is counted again. */
  vroegst?: Date;
}): { plan: TaakPlan; escalaties: Escalatie[] } {
  const { termijnregel, groepen, prioriteit, nu, start = nu, grens, vroegst = start } = vraag;
  const berekend =
    grens === undefined
      ? deriveUiterlijk(termijnregel, prioriteit, start)
      : deriveUiterlijkTot(termijnregel, { prioriteit, nu, grens });
  const uiterlijk = vroegst > berekend ? vroegst : berekend;
  const plan = {
    uiterlijk: iso(uiterlijk),
    herinnering: iso(deriveHerinnering(termijnregel, nu, uiterlijk)),
    escalatieCyclus: `R10/${iso(uiterlijk)}/${termijnregel.interval}`,
    groepen: [...groepen],
    volgorde: VOLGORDE[prioriteit],
  };
  return { plan, escalaties: deriveEscalaties(termijnregel, prioriteit, uiterlijk) };
}

/** Whole seconds: what FEEL and ISO 8601 intervals read everywhere. */
function iso(moment: Date): string {
  return moment.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
