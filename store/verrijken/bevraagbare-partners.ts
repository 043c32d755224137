import type { KetenpartnerCode } from '../../domain/keten/ketenpartner.js';
import { type Uitnodigingstatus, isAanTafel } from '../../domain/overleg/uitnodiging.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** The partners that come to the meeting that is planned, and may have content of the casus (INV9). */
export async function readBevraagbaar(
  { tx }: Pick<UnitOfWork, 'tx'>,
  casusId: string,
): Promise<KetenpartnerCode[]> {
  const rijen = await tx
    .selectFrom('uitnodiging')
    .innerJoin('overleg', 'overleg.overlegId', 'uitnodiging.overlegId')
    .select(['uitnodiging.partner', 'uitnodiging.status'])
    .where('uitnodiging.casusId', '=', casusId)
    .where('uitnodiging.inhoud', '=', 'DOSSIER')
    .where('overleg.status', '=', 'GEPLAND')
    .orderBy('uitnodiging.partner')
    .execute();
  return rijen.filter(({ status }) => isAanTafel(status as Uitnodigingstatus)).map(({ partner }) => partner);
}
