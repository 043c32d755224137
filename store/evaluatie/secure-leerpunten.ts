import { DomainError } from '../../domain/errors.js';
import type { Evaluatievorm } from '../../domain/evaluatie/evaluatie.js';
import { parseTaakdossier } from '../../domain/taak/taak.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findAfgerondDossierOf } from '../taak/find-afgerond-dossier.js';
import type { Evaluatiestap } from './evaluatiestap.js';
import { findEvaluatie } from './find-evaluatie.js';
import { insertLeerpunt } from './insert-leerpunt.js';

/**
 * Takes the lessons in, each with its owner and term (A5.3), and ends the evaluation. Following them up is daily work.
 * @throws DomainError DOSSIERDEEL_ONTBREEKT when nobody laid them down
 */
export async function secureLeerpunten(
  uow: UnitOfWork,
  stap: Evaluatiestap & { evaluatievorm: Evaluatievorm },
): Promise<void> {
  const { tx, nu } = uow;
  const { evaluatieId, elementInstanceKey: sleutel, evaluatievorm } = stap;
  const { casusId, nummer, status } = await findEvaluatie(uow, evaluatieId);
  if (status === 'AFGEROND') return;
  const vastgesteld = await findAfgerondDossierOf(uow, { zaakId: evaluatieId }, 'leerpunten-vaststellen');
  if (vastgesteld === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const { leerpunten } = parseTaakdossier('leerpunten-vaststellen', vastgesteld.inhoud);
  for (const leerpunt of leerpunten) await insertLeerpunt(uow, { evaluatieId, nummer }, leerpunt);
  await tx
    .updateTable('evaluatie')
    .set({ status: 'AFGEROND', vorm: evaluatievorm, afgerondOp: nu.toISOString() })
    .where('evaluatieId', '=', evaluatieId)
    .execute();
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'EVALUATIE_GEDAAN', waarde: evaluatievorm });
}
