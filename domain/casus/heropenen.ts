import { isEvaluatieNodig } from '../evaluatie/steekproef.js';
import type { Afsluitreden, Casusstatus } from './casus.js';
import type { Prioriteit } from './prioriteit.js';

/** What decides whether, and how, a casus is opened again. */
export interface Sluitstand {
  casusnummer: string;
  status: Casusstatus;
  afsluitreden: Afsluitreden | null;
  prioriteit: Prioriteit;
  /** Was the evaluation of this closing finished? */
  isGeevalueerd: boolean;
}

/** Only what was closed; what went on in another casus comes back by undoing that (INV18). */
export function magHeropenen({ status, afsluitreden }: Pick<Sluitstand, 'status' | 'afsluitreden'>): boolean {
  return status === 'GESLOTEN' && afsluitreden !== 'SAMENGEVOEGD';
}

/**
 * Does the process of a closed casus still run (B14)? Until its evaluation is done; then it goes on in it, and otherwise a new
 * period begins.
 */
export function isProcesGaande({
  casusnummer,
  afsluitreden,
  prioriteit,
  isGeevalueerd,
}: Sluitstand): boolean {
  if (isGeevalueerd || afsluitreden === null || afsluitreden === 'SAMENGEVOEGD') return false;
  return isEvaluatieNodig({ casusnummer, prioriteit, sluitreden: afsluitreden });
}
