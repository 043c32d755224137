import type { Bevindingsoort } from '../bewaken/bevinding.js';

/** What a ketenzaak is about: how people tell one task from another. */
export type Ketenzaak = Bevindingzaak | Evaluatiezaak;

/** A finding of the daily check, in closed values. */
export interface Bevindingzaak {
  soort: 'BEVINDING';
  bevinding: Bevindingsoort;
  /** The group, organisation or process that it is about, when that is not a casus. */
  onderwerp: string | null;
  casus: { casusId: string; casusnummer: string } | null;
  gevondenOp: string;
}

/** The evaluation of a casus, as far as who has the task may see it (INV12). */
export interface Evaluatiezaak {
  soort: 'EVALUATIE';
  evaluatieId: string;
  nummer: string;
  /** For procesregie only. */
  casus: { casusId: string; casusnummer: string } | null;
  /** The number by which a partner that was at the table knows the casus; null for who guides or checks. */
  casusnummer: string | null;
  /** Name of who is proposed or appointed. */
  begeleider: string | null;
  /** The description, for who edits or checks it, and once it was checked for who guides. */
  beschrijving: string | null;
  /** What the second person wrote when the description had to go back. */
  opmerkingen: string | null;
  /** Who can be proposed; for who proposes. */
  begeleiders: { gebruikerId: string; naam: string }[];
}
