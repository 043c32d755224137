import { type Instemming, isOvereenstemming } from '../../domain/evaluatie/evaluatie.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findAfgerondDossierOf } from '../taak/find-afgerond-dossier.js';
import type { Evaluatiestap } from './evaluatiestap.js';
import { findEvaluatie } from './find-evaluatie.js';

/** Do the partners agree with the begeleider, in the round that was asked last? */
export async function countInstemming(uow: UnitOfWork, { evaluatieId }: Evaluatiestap): Promise<boolean> {
  const { ronde } = await findEvaluatie(uow, evaluatieId);
  const rijen = await uow.tx
    .selectFrom('instemming')
    .select(['antwoord', 'beantwoordOp'])
    .where('evaluatieId', '=', evaluatieId)
    .where('ronde', '=', ronde)
    .execute();
  const gezocht = await findAfgerondDossierOf(uow, { zaakId: evaluatieId }, 'overeenstemming-zoeken');
  const isAlsnogBereikt =
    gezocht !== undefined && rijen.every(({ beantwoordOp }) => (beantwoordOp ?? '') <= gezocht.op);
  return isOvereenstemming(
    rijen.map(({ antwoord }) => antwoord as Instemming | null),
    isAlsnogBereikt,
  );
}
