import type { UnitOfWork } from '../database/unit-of-work.js';

/** The dossiers of the victims of these casussen: somebody who is in two of them is one person (S02, S10). */
export async function readSlachtoffers(
  { tx }: Pick<UnitOfWork, 'tx'>,
  casusIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rijen = await tx
    .selectFrom('casusDossier')
    .select('dossierId')
    .where('casusId', 'in', [...casusIds, ''])
    .where('rol', '=', 'slachtoffer')
    .execute();
  return new Set(rijen.map(({ dossierId }) => dossierId));
}
