import { DomainError } from '../../domain/errors.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { countInstemming } from './count-instemming.js';
import type { Evaluatiestap } from './evaluatiestap.js';
import { findEvaluatie } from './find-evaluatie.js';
import { listNeutraleBegeleiders } from './list-begeleiders.js';
import { readSporen } from './read-sporen.js';

/**
 * Appoints the begeleider, with the agreement of the partners (A5.1) and still neutral: asking them took days (INV12).
 * @throws DomainError CONFLICT when it is not so; no process appoints in their place
 */
export async function appointBegeleider(uow: UnitOfWork, stap: Evaluatiestap): Promise<void> {
  const { evaluatieId, elementInstanceKey: sleutel } = stap;
  const { casusId, begeleider, aangesteldOp } = await findEvaluatie(uow, evaluatieId);
  if (aangesteldOp !== null) return;
  const neutraal = await listNeutraleBegeleiders(uow, await readSporen(uow, casusId));
  if (!neutraal.some(({ gebruikerId }) => gebruikerId === begeleider)) throw new DomainError('CONFLICT');
  if (!(await countInstemming(uow, stap))) throw new DomainError('CONFLICT');
  await uow.tx
    .updateTable('evaluatie')
    .set({ aangesteldOp: uow.nu.toISOString() })
    .where('evaluatieId', '=', evaluatieId)
    .execute();
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'BEGELEIDER_AANGESTELD' });
}
