import type { Gevolg } from '../../domain/casus/instap.js';
import { DomainError } from '../../domain/errors.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';

/**
 * Keeps what was decided after a new weging. OPNIEUW: the casus went to another phase by itself since, and people have
 * to look again. @throws DomainError DOSSIERDEEL_ONTBREEKT
 */
export async function recordGevolg(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel, gevolg }: Stap & { gevolg: Gevolg },
): Promise<'AKKOORD' | 'OPNIEUW'> {
  await findCasus(uow, casusId);
  const afgerond = await findAfgerondDossier(uow, casusId, 'gevolg-bepalen');
  if (afgerond === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const intussen = await uow.tx
    .selectFrom('gebeurtenis')
    .select('gebeurtenisId')
    .where('casusId', '=', casusId)
    .where('soort', '=', 'FASE_BEGONNEN')
    .where('op', '>', afgerond.op)
    .executeTakeFirst();
  if (intussen !== undefined) return 'OPNIEUW';
  await recordGebeurtenis(uow, {
    casusId,
    sleutel,
    soort: 'GEVOLG_BEPAALD',
    waarde: gevolg,
    door: afgerond.door,
  });
  return 'AKKOORD';
}
