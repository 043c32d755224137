import type { Gebeurtenis } from '../../domain/casus/gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** Did this very step lay this down already? Then it is asked again, and nothing more is to be done. */
export async function hasGebeurtenis(
  { tx }: Pick<UnitOfWork, 'tx'>,
  { casusId, sleutel, soort }: { casusId: string; sleutel: string; soort: Gebeurtenis },
): Promise<boolean> {
  const eerder = await tx
    .selectFrom('gebeurtenis')
    .select('gebeurtenisId')
    .where('casusId', '=', casusId)
    .where('sleutel', '=', sleutel)
    .where('soort', '=', soort)
    .executeTakeFirst();
  return eerder !== undefined;
}
