import type { LvbRisico } from '../../domain/dossiervorming/lvb-profiel.js';
import { DomainError } from '../../domain/errors.js';
import type { TaakdossierInhoud } from '../../domain/taak/taak.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { enrichPersoon } from './eerste-dossier.js';

/**
 * Keeps the risk profile with the person: which list, when, and what came out of it. No answer is kept (E09).
 * @throws DomainError DOSSIERDEEL_ONTBREEKT
 */
export async function recordLvbProfiel(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel, profiel }: Stap & { profiel: LvbRisico },
): Promise<void> {
  const afgerond = await findAfgerondDossier(uow, casusId, 'lvb-afnemen');
  if (afgerond === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const { instrument, afgenomenOp } = afgerond.inhoud as TaakdossierInhoud<'lvb-afnemen'>;
  await enrichPersoon(uow, casusId, { lvbProfiel: { profiel, instrument, afgenomenOp } });
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'RISICOPROFIEL_VASTGELEGD', door: afgerond.door });
}
