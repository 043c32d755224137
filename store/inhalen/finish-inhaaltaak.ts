import type { Inhaalstatus } from '../../domain/casus/inhalen.js';
import { DomainError } from '../../domain/errors.js';
import type { TaakdossierInhoud } from '../../domain/taak/taak.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { requestHerweging } from '../weging/request-herweging.js';

/**
 * Keeps how something that was made up for ended. When it changed the facts the casus is weighed again; an open weging takes
 * it along. @throws DomainError NIET_GEVONDEN; DOSSIERDEEL_ONTBREEKT when nobody completed the task
 */
export async function finishInhaaltaak(
  uow: UnitOfWork,
  stap: Stap & { inhaalId: string; status: Inhaalstatus },
): Promise<void> {
  const { casusId, elementInstanceKey: sleutel, inhaalId, status } = stap;
  const inhaaltaak = await uow.tx
    .selectFrom('inhaaltaak')
    .select('activiteit')
    .where('casusId', '=', casusId)
    .where('inhaalId', '=', inhaalId)
    .executeTakeFirst();
  if (inhaaltaak === undefined) throw new DomainError('NIET_GEVONDEN');
  const afgerond = await findAfgerondDossier(uow, casusId, 'inhaaltaak', inhaalId);
  if (afgerond === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const { door } = afgerond;
  const waarde = `${inhaaltaak.activiteit} ${status}`;
  if (!(await recordGebeurtenis(uow, { casusId, sleutel, soort: 'INHAALTAAK_AFGEROND', waarde, door })))
    return;
  await uow.tx
    .updateTable('inhaaltaak')
    .set({ status, afgerondOp: uow.nu.toISOString() })
    .where('inhaalId', '=', inhaalId)
    .execute();
  const { feitenAnders } = afgerond.inhoud as TaakdossierInhoud<'inhaaltaak'>;
  if (feitenAnders === 'ja') await requestHerweging(uow, { ...stap, reden: 'NIEUWE_INFORMATIE' });
}
