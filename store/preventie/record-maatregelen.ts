import { DomainError } from '../../domain/errors.js';
import { parseTaakdossier } from '../../domain/taak/taak.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findAfgerondDossierOf } from '../taak/find-afgerond-dossier.js';

/**
 * Keeps how many measures of each kind there were in a half year; of one half year they are kept once.
 * @throws DomainError DOSSIERDEEL_ONTBREEKT when nobody counted them
 */
export async function recordMaatregelen(
  uow: UnitOfWork,
  { zaakId, halfjaar }: { zaakId: string; halfjaar: string },
): Promise<void> {
  const afgerond = await findAfgerondDossierOf(uow, { zaakId }, 'maatregelen-bijwerken');
  if (afgerond === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const perSoort = new Map<string, number>();
  const { maatregelen } = parseTaakdossier('maatregelen-bijwerken', afgerond.inhoud);
  for (const { maatregel, aantal } of maatregelen)
    perSoort.set(maatregel, (perSoort.get(maatregel) ?? 0) + aantal);
  for (const [maatregel, aantal] of perSoort)
    await uow.tx
      .insertInto('preventiemaatregel')
      .values({ zaakId, halfjaar, maatregel, aantal })
      .onConflict((conflict) => conflict.columns(['zaakId', 'halfjaar', 'maatregel']).doNothing())
      .execute();
}
