import { deriveAfschaalPoort, isBesluitJaNaWeging } from '../../domain/afschalen.js';
import { deriveBewaarTot } from '../../domain/bewaren.js';
import type { Afsluitreden } from '../../domain/casus.js';
import { DomainError } from '../../domain/errors.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { endWachtpunten } from '../wachtpunt/close-wachtpunten.js';
import { readAfschaalStand } from './read-afschaal-stand.js';

/**
 * Closes a casus: F8, retention starts, and everybody but procesregie loses sight of it.
 * @throws DomainError AFSCHALEN_GEBLOKKEERD (INV3)
 */
export async function closeCasus(
  uow: UnitOfWork,
  {
    casusId,
    elementInstanceKey: sleutel,
    afsluitreden,
  }: Stap & { periode: number; afsluitreden: Afsluitreden },
): Promise<void> {
  const { tx, nu } = uow;
  const casus = await findCasus(uow, casusId);
  if (casus.status === 'GESLOTEN') return;
  const stand = await readAfschaalStand(uow, casusId);
  if (deriveAfschaalPoort(stand) !== 'VRIJ' || isBesluitJaNaWeging(stand))
    throw new DomainError('AFSCHALEN_GEBLOKKEERD');
  await tx
    .updateTable('casus')
    .set({
      status: 'GESLOTEN',
      fase: 'F8',
      afsluitreden,
      afgeslotenOp: nu.toISOString(),
      bewaarTot: deriveBewaarTot({
        afsluitreden,
        geopendOp: casus.geopendOp,
        afgeslotenOp: nu,
      }).toISOString(),
    })
    .where('casusId', '=', casusId)
    .execute();
  await tx.updateTable('melding').set({ status: 'afgesloten' }).where('casusId', '=', casusId).execute();
  await tx
    .updateTable('casusrelatie')
    .set({ tot: nu.toISOString() })
    .where('casusId', '=', casusId)
    .where('tot', 'is', null)
    .execute();
  await endWachtpunten(uow, casusId, { reden: 'GESLOTEN' });
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'CASUS_AFGESLOTEN', waarde: afsluitreden });
}
