import type { Verzoekbesluit, Verzoeksoort, Verzoekstand } from '../../domain/rechten/verzoek.js';
import type { VerzoekTabel } from '../database/tables/rechten.js';

/** What the rules must know of a request. */
export function toVerzoekstand({
  soort,
  ontvangenOp,
  verlengdOp,
  besluit,
  opgehevenOp,
}: Pick<VerzoekTabel, keyof Verzoekstand>): Verzoekstand {
  return {
    soort: soort as Verzoeksoort,
    ontvangenOp,
    verlengdOp,
    besluit: besluit as Verzoekbesluit | null,
    opgehevenOp,
  };
}
