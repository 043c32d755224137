import { kanaalSchema, type Kanaal, type MeldingInvoer } from '../../domain/melding/melding.js';
import { antwoordOp, type Antwoorden } from '../melden/antwoorden.js';
import { checkMelding } from '../melden/controle.js';
import type { Veldfout } from '../teksten/teksten.js';
import { OPNEEMKANALEN } from './kanaal.js';

export type OpneemControle = { kanaal: Kanaal; invoer: MeldingInvoer } | { fouten: Veldfout[] };

/** The melding and its way in, as they may be registered; or every complaint, in the order of the page. */
export function checkOpgenomen(antwoorden: Antwoorden): OpneemControle {
  const kanaal = kanaalSchema.extract(OPNEEMKANALEN).safeParse(antwoordOp(antwoorden, 'kanaal'));
  const controle = checkMelding(antwoorden, 'professional');
  if (kanaal.success && 'invoer' in controle) return { kanaal: kanaal.data, invoer: controle.invoer };
  return {
    fouten: [
      ...(kanaal.success ? [] : [{ naam: 'kanaal', zin: 'Kies hoe de melding binnenkwam.' }]),
      ...('fouten' in controle ? controle.fouten : []),
    ],
  };
}
