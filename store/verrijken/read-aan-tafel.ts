import { type Aanwezige, aanTafel } from '../../domain/overleg/aanwezigheid.js';
import type { KetenpartnerCode } from '../../domain/keten/ketenpartner.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** The partners that sat at the table of the last overleg that opened; none before that. */
export async function readAanTafel(
  { tx }: Pick<UnitOfWork, 'tx'>,
  casusId: string,
): Promise<KetenpartnerCode[]> {
  const overleg = await tx
    .selectFrom('overleg')
    .select('overlegId')
    .where('casusId', '=', casusId)
    .where('status', '=', 'GEHOUDEN')
    .orderBy('op', 'desc')
    .orderBy('gemaaktOp', 'desc')
    .executeTakeFirst();
  if (overleg === undefined) return [];
  const rijen = await tx
    .selectFrom('overlegaanwezige')
    .select(['partner', 'aanwezigheid', 'geheimhouding'])
    .where('overlegId', '=', overleg.overlegId)
    .orderBy('partner')
    .execute();
  return aanTafel(rijen as Aanwezige[]);
}
