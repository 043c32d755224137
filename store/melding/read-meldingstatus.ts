import type { Meldingstatus } from '../../domain/melding/melding.js';
import type { MeldingVolgen } from '../repository.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import { hashCode } from './melder-code.js';

/** The state of a melding for who has its code: the code is the right to this, and to nothing else. */
export async function readMeldingStatus(vraag: Vraag, unsafeCode: string): Promise<MeldingVolgen | null> {
  const codeHash = hashCode(vraag.sleutels, unsafeCode);
  await vraag.present('codeHash', codeHash);
  const rij = await vraag.tx
    .selectFrom('melding')
    .select(['meldingId', 'status', 'ontvangenOp'])
    .where('codeHash', '=', codeHash)
    .executeTakeFirst();
  logVraag(vraag, {
    verwerking: 'MELDINGSTATUS_GELEZEN',
    actie: 'lezen',
    veldgroep: 'procesgegevens',
    onderwerpen: [
      {
        soort: rij === undefined ? 'geen' : 'melding',
        id: rij?.meldingId ?? null,
        toegang:
          rij === undefined
            ? { toegestaan: false, regel: 'R01', zichtbaar: false }
            : { toegestaan: true, grondslag: 'wmoVeiligThuis', doel: 'melden', regel: 'R01' },
      },
    ],
  });
  return rij === undefined ? null : { status: rij.status as Meldingstatus, ontvangenOp: rij.ontvangenOp };
}
