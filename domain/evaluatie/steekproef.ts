import type { Afsluitreden } from '../casus/casus.js';
import type { Prioriteit } from '../casus/prioriteit.js';

/**
 * Is a casus that closes evaluated (processen.md 4.12)? P1 always; of what was carried out half, by a fixed draw on the
 * number, so that nobody chooses. What was scaled down before there was a plan has nothing to evaluate.
 */
export function isEvaluatieNodig(casus: {
  casusnummer: string;
  prioriteit: Prioriteit;
  sluitreden: Afsluitreden;
}): boolean {
  if (casus.prioriteit === 'P1') return true;
  return casus.sluitreden === 'AFGEROND' && isGetrokken(casus.casusnummer);
}

/** Half of all numbers. */
function isGetrokken(casusnummer: string): boolean {
  const som = [...casusnummer].reduce((opgeteld, teken) => opgeteld + teken.charCodeAt(0), 0);
  return som % 2 === 0;
}
