import { dagVan, momentOp } from '../tijd/amsterdam.js';
import type { Prioriteit } from '../casus/prioriteit.js';
import type { Termijnregel } from './termijnen.js';
import { isWerkdag } from '../tijd/werkkalender.js';

const BEGIN_WERKDAG = '08:00';
const EINDE_WERKDAG = '17:00';

/** Nights, weekends and holidays, by the clock of the Netherlands. */
export function isBuitenKantoortijd(moment: Date): boolean {
  const dag = dagVan(moment);
  return !isWerkdag(dag) || moment < momentOp(dag, BEGIN_WERKDAG) || moment >= momentOp(dag, EINDE_WERKDAG);
}

/**
 * For whom a task is put ready: outside office hours also for the piket that stands in, when the task cannot wait for
 * the morning, so that somebody who is awake can do it (processen.md 3.1).
 */
export function withPiket(
  groepen: readonly string[],
  taak: { vervangerGroep: string; termijnregel: Termijnregel; prioriteit: Prioriteit; nu: Date },
): string[] {
  const { vervangerGroep, termijnregel, prioriteit, nu } = taak;
  const kanNietWachten =
    prioriteit === 'P1' || termijnregel.doorlopend || termijnregel.eenheid === 'ZELFDE_DAG';
  const isVoorPiket = vervangerGroep.endsWith('.piket') && kanNietWachten && isBuitenKantoortijd(nu);
  return isVoorPiket ? [...new Set([...groepen, vervangerGroep])] : [...groepen];
}
