import { DomainError } from '../../domain/errors.js';
import type { Matchoordeel } from '../../domain/melding/match.js';
import { parseTaakdossier } from '../../domain/taak/taak.js';
import { findCasus } from '../casus/find-casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { recordOordeel } from './record-oordeel.js';

/** Carries out what was decided in the task `match-beoordelen`. @throws DomainError DOSSIERDEEL_ONTBREEKT */
export async function recordMatch(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel, oordeel }: Stap & { oordeel: Matchoordeel },
): Promise<'SAMENGEVOEGD' | 'VERDER'> {
  await findCasus(uow, casusId);
  const afgerond = await findAfgerondDossier(uow, casusId, 'match-beoordelen');
  if (afgerond === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const { kandidaat, reden } = parseTaakdossier('match-beoordelen', afgerond.inhoud);
  const nummer = typeof kandidaat === 'string' ? Number(kandidaat) : null;
  return recordOordeel(uow, {
    casusId,
    sleutel,
    oordeel,
    nummer,
    reden,
    door: afgerond.door,
    wekProces: false,
  });
}
