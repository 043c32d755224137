import { DomainError } from '../../domain/errors.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { sendBericht } from '../outbox/send-bericht.js';
import type { Stap } from '../systeem-repository.js';
import { findToets } from './find-toets.js';

/** Ends a toets that was decided, and tells who waits for it. @throws DomainError CONFLICT before the decision */
export async function closeToets(uow: UnitOfWork, stap: Stap & { toetsId: string }): Promise<void> {
  const { casusId, elementInstanceKey: sleutel, toetsId } = stap;
  const toets = await findToets(uow, stap);
  if (toets.status === 'AFGEROND') return;
  if (toets.status !== 'BESLOTEN') throw new DomainError('CONFLICT');
  await uow.tx
    .updateTable('doorlaattoets')
    .set({ status: 'AFGEROND', afgerondOp: uow.nu.toISOString() })
    .where('toetsId', '=', toetsId)
    .execute();
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'TOETS_AFGEROND' });
  await sendBericht(uow, {
    casusId,
    name: 'doorlaattoets-afgerond',
    messageId: `doorlaattoets-afgerond:${toetsId}:1`,
    variables: {},
  });
}
