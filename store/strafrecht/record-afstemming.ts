import { DomainError } from '../../domain/errors.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { findTraject } from './find-traject.js';
import type { Trajectstap } from './record-preweeg.js';

/**
 * Care was coordinated around what was released. What was agreed stays with the task: the fields of the compartment are
 * of police and OM alone.
 * @throws DomainError DOSSIERDEEL_ONTBREEKT when nobody completed the task
 */
export async function recordAfstemming(
  uow: UnitOfWork,
  stap: Trajectstap & { slachtofferrechtenGezet: boolean },
): Promise<void> {
  const { casusId, elementInstanceKey: sleutel, slachtofferrechtenGezet } = stap;
  await findTraject(uow, stap);
  const afgerond = await findAfgerondDossier(uow, casusId, 'zorg-afstemmen');
  if (afgerond === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  await recordGebeurtenis(uow, {
    casusId,
    sleutel,
    soort: 'ZORG_AFGESTEMD',
    waarde: slachtofferrechtenGezet ? 'RECHTEN_GEZET' : 'RECHTEN_OPEN',
    door: afgerond.door,
  });
}
