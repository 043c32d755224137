import type { Bevindingsoort } from '../../domain/bewaken/bevinding.js';
import type { Ketenzaak } from '../../domain/taak/ketenzaak.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** What each of these ketenzaken is about, by its key; one that is gone is not in it. */
export async function findKetenzaken(
  { tx }: Pick<UnitOfWork, 'tx'>,
  zaakIds: readonly string[],
): Promise<Map<string, Ketenzaak>> {
  const bevindingen = await tx
    .selectFrom('bevinding')
    .leftJoin('casus', 'casus.casusId', 'bevinding.casusId')
    .select([
      'bevinding.zaakId',
      'bevinding.soort',
      'bevinding.onderwerp',
      'bevinding.gevondenOp',
      'casus.casusId',
      'casus.casusnummer',
    ])
    .where('bevinding.zaakId', 'in', [...zaakIds, ''])
    .execute();
  return new Map(
    bevindingen.map(({ zaakId, soort, onderwerp, gevondenOp, casusId, casusnummer }) => [
      zaakId,
      {
        soort: 'BEVINDING',
        bevinding: soort as Bevindingsoort,
        onderwerp: casusId === null ? onderwerp : null,
        casus: casusId === null || casusnummer === null ? null : { casusId, casusnummer },
        gevondenOp,
      },
    ]),
  );
}
