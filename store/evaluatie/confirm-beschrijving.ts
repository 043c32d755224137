import { DomainError } from '../../domain/errors.js';
import { parseTaakdossier } from '../../domain/taak/taak.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findAfgerondDossierOf } from '../taak/find-afgerond-dossier.js';
import { beschrijvingPlaats } from './evaluatie-plaats.js';
import type { Evaluatiestap } from './evaluatiestap.js';
import { findEvaluatie } from './find-evaluatie.js';

/**
 * From now on the edited description is the one that others read. The store looks for both people itself (INV13).
 * @throws DomainError DOSSIERDEEL_ONTBREEKT or ZELFDE_PERSOON
 */
export async function confirmBeschrijving(uow: UnitOfWork, { evaluatieId }: Evaluatiestap): Promise<void> {
  const zaak = { zaakId: evaluatieId };
  await findEvaluatie(uow, evaluatieId);
  const bewerkt = await findAfgerondDossierOf(uow, zaak, 'beschrijving-bewerken');
  const gecontroleerd = await findAfgerondDossierOf(uow, zaak, 'beschrijving-controleren');
  if (bewerkt === undefined || gecontroleerd === undefined || gecontroleerd.op < bewerkt.op)
    throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  if (bewerkt.door === gecontroleerd.door) throw new DomainError('ZELFDE_PERSOON');
  const { beschrijving } = parseTaakdossier('beschrijving-bewerken', bewerkt.inhoud);
  await uow.tx
    .updateTable('evaluatie')
    .set({
      beschrijving: uow.cipher.seal(beschrijvingPlaats(evaluatieId), beschrijving),
      bewerktDoor: bewerkt.door,
      gecontroleerdDoor: gecontroleerd.door,
      gecontroleerdOp: gecontroleerd.op,
    })
    .where('evaluatieId', '=', evaluatieId)
    .where('gecontroleerdOp', 'is', null)
    .execute();
}
