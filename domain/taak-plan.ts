import type { Prioriteit } from './prioriteit.js';
import { type Taak, type TaakPlan } from './taak.js';
import { deriveHerinnering, deriveUiterlijk } from './termijnen.js';
import type { TermijnCode } from './termijncode.js';
import type { Veiligheid } from './weging.js';

/** Order on the werkplek by priority (processen.md 3.1). */
const VOLGORDE: Readonly<Record<Prioriteit, number>> = { P1: 90, P2: 70, P3: 50, P4: 30 };

/** Deadline, reminder, escalation and groups of a task that starts now. */
export function planTaak(vraag: {
  taak: Taak;
  termijnCode: TermijnCode;
  prioriteit: Prioriteit;
  veiligheid: Veiligheid | null;
  start: Date;
}): TaakPlan {
  const { taak, termijnCode: code, prioriteit, veiligheid, start } = vraag;
  const uiterlijk = deriveUiterlijk({ code, prioriteit, veiligheid, start });
  return {
    uiterlijk: iso(uiterlijk),
    herinnering: iso(deriveHerinnering(start, uiterlijk)),
    escalatieCyclus: `R10/${iso(uiterlijk)}/${prioriteit === 'P1' ? 'PT1H' : 'P1D'}`,
    groepen: taak.groepen,
    volgorde: VOLGORDE[prioriteit],
  };
}

/** Whole seconds: what FEEL and ISO 8601 intervals read everywhere. */
function iso(moment: Date): string {
  return moment.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
