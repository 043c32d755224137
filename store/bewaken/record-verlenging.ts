import { bewaardTotEnMet } from '../../domain/casus/bewaren.js';
import { DomainError } from '../../domain/errors.js';
import { parseTaakdossier } from '../../domain/taak/taak.js';
import { keepLonger } from '../bewaren/keep-longer.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findGebruiker } from '../gebruiker/find-gebruiker.js';
import { findAfgerondDossierOf } from '../taak/find-afgerond-dossier.js';
import { closeBevinding } from './close-bevinding.js';

export interface Verlengingsbesluit {
  zaakId: string;
  besluit: 'VERLENGEN' | 'VERNIETIGEN';
  /** The last day, when it is kept longer. */
  tot: string | null;
}

/**
 * Carries out what somebody with the mandate decided in the task; the guard of the task looked at mandate, day and reason.
 * @throws DomainError DOSSIERDEEL_ONTBREEKT when nobody completed that task
 */
export async function recordVerlenging(uow: UnitOfWork, besluit: Verlengingsbesluit): Promise<void> {
  const { zaakId, tot } = besluit;
  const bevinding = await uow.tx
    .selectFrom('bevinding')
    .select('casusId')
    .where('zaakId', '=', zaakId)
    .where('opgelostOp', 'is', null)
    .executeTakeFirst();
  if (bevinding === undefined) return;
  if (besluit.besluit === 'VERLENGEN' && bevinding.casusId !== null && tot !== null) {
    const afgerond = await findAfgerondDossierOf(uow, { zaakId }, 'verlenging-besluiten');
    const behandelaar = await findGebruiker(uow, afgerond?.door ?? null);
    if (afgerond === undefined || behandelaar === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
    await keepLonger(uow, {
      casusId: bevinding.casusId,
      tot: bewaardTotEnMet(tot),
      besluit: parseTaakdossier('verlenging-besluiten', afgerond.inhoud).besluit,
      organisatie: behandelaar.organisatie,
      door: afgerond.door,
    });
  }
  await closeBevinding(uow, { zaakId, uitkomst: besluit.besluit });
}
