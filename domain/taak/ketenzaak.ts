import type { Bevindingsoort } from '../bewaken/bevinding.js';

/** What a ketenzaak is about, in closed values: how people tell one task from another. */
export type Ketenzaak = {
  soort: 'BEVINDING';
  bevinding: Bevindingsoort;
  /** The group, organisation or process that it is about, when that is not a casus. */
  onderwerp: string | null;
  casus: { casusId: string; casusnummer: string } | null;
  gevondenOp: string;
};
