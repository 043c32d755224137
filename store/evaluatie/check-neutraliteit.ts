import { DomainError } from '../../domain/errors.js';
import { parseTaakdossier } from '../../domain/taak/taak.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findAfgerondDossierOf } from '../taak/find-afgerond-dossier.js';
import type { Evaluatiestap } from './evaluatiestap.js';
import { findEvaluatie } from './find-evaluatie.js';
import { listNeutraleBegeleiders } from './list-begeleiders.js';
import { readSporen } from './read-sporen.js';

/** A begeleider that may be asked about; without one, procesregie proposes somebody else. */
export type Neutraliteit = { neutraal: true; begeleiderGroep: string } | { neutraal: false };

/**
 * Holds who was proposed against everything that happened in the casus, at this moment (INV12), and begins a round of
 * asking partners.
 * @throws DomainError DOSSIERDEEL_ONTBREEKT when nobody was proposed
 */
export async function checkNeutraliteit(uow: UnitOfWork, stap: Evaluatiestap): Promise<Neutraliteit> {
  const { evaluatieId } = stap;
  const { casusId } = await findEvaluatie(uow, evaluatieId);
  const voordracht = await findAfgerondDossierOf(uow, { zaakId: evaluatieId }, 'procesbegeleider-voordragen');
  if (voordracht === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const { begeleider } = parseTaakdossier('procesbegeleider-voordragen', voordracht.inhoud);
  const neutraal = (await listNeutraleBegeleiders(uow, await readSporen(uow, casusId))).find(
    ({ gebruikerId }) => gebruikerId === begeleider,
  );
  await uow.tx
    .updateTable('evaluatie')
    .set({
      begeleider: neutraal?.gebruikerId ?? null,
      begeleiderGroep: neutraal?.groep ?? null,
      aangesteldOp: null,
    })
    .where('evaluatieId', '=', evaluatieId)
    .execute();
  return neutraal === undefined ? { neutraal: false } : { neutraal: true, begeleiderGroep: neutraal.groep };
}
