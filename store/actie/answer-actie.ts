import { DomainError } from '../../domain/errors.js';
import type { Actiereactie } from '../../domain/plan/actie.js';
import type { TaakdossierInhoud } from '../../domain/taak/taak.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { findActie } from './find-actie.js';

/** Keeps whether the holder takes the action (T14), and why not. @throws DomainError DOSSIERDEEL_ONTBREEKT */
export async function answerActie(
  uow: UnitOfWork,
  stap: Stap & { actieId: string; reactie: Actiereactie },
): Promise<void> {
  const { casusId, elementInstanceKey: sleutel, actieId, reactie } = stap;
  const actie = await findActie(uow, stap);
  const antwoord = await findAfgerondDossier(uow, casusId, 'actie-bevestigen', actieId);
  if (antwoord === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const isAangenomen = reactie === 'AANGENOMEN';
  const { redenCode, financiering } = antwoord.inhoud as TaakdossierInhoud<'actie-bevestigen'>;
  const isNieuw = await recordGebeurtenis(uow, {
    casusId,
    sleutel,
    soort: isAangenomen ? 'ACTIE_AANGENOMEN' : 'ACTIE_GEWEIGERD',
    waarde: actie.soort,
  });
  if (!isNieuw) return;
  if (financiering)
    await recordGebeurtenis(uow, { casusId, sleutel, soort: 'FINANCIERING_GETELD', waarde: financiering });
  await uow.tx
    .updateTable('actie')
    .set({
      stand: isAangenomen ? 'LOOPT' : 'GEWEIGERD',
      weigerreden: isAangenomen ? null : (redenCode ?? null),
      aangenomenOp: isAangenomen ? uow.nu.toISOString() : null,
    })
    .where('actieId', '=', actieId)
    .execute();
}
