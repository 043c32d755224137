import { isBeperkend } from '../../domain/rechten/verzoek.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { toVerzoekstand } from './verzoek-stand.js';

/** Since when sharing of these casussen is restricted, because a person of it asked for that (AVG 18). */
export async function readBeperkingen(
  { tx }: Pick<UnitOfWork, 'tx'>,
  casusIds: readonly string[],
): Promise<Map<string, string>> {
  const rijen = await tx
    .selectFrom('verzoek')
    .innerJoin('casusDossier', 'casusDossier.dossierId', 'verzoek.dossierId')
    .select(['casusDossier.casusId', 'verzoek.geregistreerdOp'])
    .select([
      'verzoek.soort',
      'verzoek.ontvangenOp',
      'verzoek.verlengdOp',
      'verzoek.besluit',
      'verzoek.opgehevenOp',
    ])
    .where('casusDossier.casusId', 'in', [...casusIds, ''])
    .where('verzoek.soort', '=', 'BEPERKING')
    .orderBy('verzoek.geregistreerdOp', 'desc')
    .execute();
  return new Map(
    rijen
      .filter((rij) => isBeperkend(toVerzoekstand(rij)))
      .map(({ casusId, geregistreerdOp }) => [casusId, geregistreerdOp]),
  );
}
