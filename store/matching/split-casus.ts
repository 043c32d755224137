import { DomainError } from '../../domain/errors.js';
import { findCasus } from '../casus/find-casus.js';
import { awaitRegistratie } from '../casus/insert-casus.js';
import { openAnew } from '../casus/open-anew.js';
import type { CasusRij } from '../database/tables/casus.js';
import type { MatchvoorstelTabel } from '../database/tables/melding.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { parseHerstel } from './herstel.js';

/**
 * The casus that was joined to another one is opened again with its meldingen, in a new period of the same casus (B14):
 * its process starts anew where a melding is registered, and its owner waits for that (INV1).
 * @throws DomainError CONFLICT when it is not closed by joining any more
 */
export async function splitCasus(uow: UnitOfWork, voorstel: MatchvoorstelTabel): Promise<void> {
  const { tx } = uow;
  const { casusId, meldingId, doelCasusId } = voorstel;
  const casus = await findCasus(uow, casusId);
  if (casus.afsluitreden !== 'SAMENGEVOEGD' || doelCasusId === null) throw new DomainError('CONFLICT');
  const { meldingIds, prioriteit } = parseHerstel(voorstel.herstel);
  await tx
    .updateTable('melding')
    .set({ casusId, status: 'inBehandeling' })
    .where('meldingId', 'in', [...meldingIds, ''])
    .where('casusId', '=', doelCasusId)
    .execute();
  if (prioriteit !== null)
    await tx
      .updateTable('casus')
      .set({ [prioriteit.veld]: prioriteit.oud })
      .where('casusId', '=', doelCasusId)
      .where(prioriteit.veld, '=', prioriteit.nieuw)
      .execute();
  await reopen(uow, casus, meldingId);
}

async function reopen(uow: UnitOfWork, casus: CasusRij, meldingId: string): Promise<void> {
  const { casusId, afgeslotenOp } = casus;
  const periode = await openAnew(uow, casus, { meldingId, instapFase: 'F0' });
  // The relations that ended with the casus, at that moment.
  await uow.tx
    .updateTable('casusrelatie')
    .set({ tot: null })
    .where('casusId', '=', casusId)
    .where('tot', '=', afgeslotenOp)
    .execute();
  await awaitRegistratie(uow, { casusId, periode });
}
