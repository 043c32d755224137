import { overdrachtBevestigen } from './overdracht-bevestigen.js';
import { overdrachtTerug } from './overdracht-terug.js';
import { overdrachtTweedeLezer } from './overdracht-tweede-lezer.js';
import { overdrachtVoorbereiden } from './overdracht-voorbereiden.js';

/** The tasks of `warme-overdracht`: the hand-over that others call. */
export const warmeOverdrachtTaken = [
  overdrachtVoorbereiden,
  overdrachtBevestigen,
  overdrachtTerug,
  overdrachtTweedeLezer,
] as const;
