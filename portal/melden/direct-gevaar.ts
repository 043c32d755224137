import { antwoordOp, type Antwoorden } from './antwoorden.js';

/** Whether the melder says that there is danger now: then 112 comes before everything on every page. */
export function isDirectGevaar(antwoorden: Antwoorden): boolean {
  return antwoordOp(antwoorden, 'wanneer.directGevaar') === 'ja';
}
