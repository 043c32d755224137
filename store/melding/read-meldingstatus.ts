import type { Meldingstatus } from '../../domain/melding/melding.js';
import type { MeldingVolgen } from '../repository.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import { codeToegang, findByCode } from './find-by-code.js';
import { isMelderOnbekend } from './reveal-melder.js';

/** The state of a melding for who has its code: the code is the right to this, and to nothing else of it. */
export async function readMeldingStatus(vraag: Vraag, unsafeCode: string): Promise<MeldingVolgen | null> {
  const melding = await findByCode(vraag, unsafeCode);
  logVraag(vraag, {
    verwerking: 'MELDINGSTATUS_GELEZEN',
    actie: 'lezen',
    veldgroep: 'procesgegevens',
    onderwerpen: [codeToegang(melding)],
  });
  if (melding === undefined) return null;
  return {
    status: melding.status as Meldingstatus,
    ontvangenOp: melding.ontvangenOp,
    isMelderOnbekend: isMelderOnbekend(vraag, melding),
  };
}
