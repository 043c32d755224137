import { refuseInbreng } from '../../domain/weging/inbreng.js';
import { type Fase } from '../../domain/casus/fase.js';
import { isDelendeFase } from '../../domain/casus/instap.js';
import { DomainError } from '../../domain/errors.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { readInbrengStand } from './read-inbreng-stand.js';

/**
 * Brings a casus to the phase that begins. @throws DomainError INBRENG_GEBLOKKEERD when partners would share without a
 * weging, grondslag and doel (INV2): an incident, for no path of the process leads here
 */
export async function enterFase(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel, fase }: Stap & { fase: Fase },
): Promise<void> {
  const casus = await findCasus(uow, casusId);
  if (isDelendeFase(fase) && refuseInbreng(await readInbrengStand(uow, casus)) !== null)
    throw new DomainError('INBRENG_GEBLOKKEERD');
  if (!(await recordGebeurtenis(uow, { casusId, sleutel, soort: 'FASE_BEGONNEN', waarde: fase }))) return;
  await uow.tx.updateTable('casus').set({ fase }).where('casusId', '=', casusId).execute();
}
