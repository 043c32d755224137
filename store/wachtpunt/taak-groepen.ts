import type { TaakNaam } from '../../domain/taak.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';

/** For whom this task of the casus was put ready last, with the group that stands in; none when it never was. */
export async function taakGroepen(
  { tx }: Pick<UnitOfWork, 'tx'>,
  casusId: string,
  taak: TaakNaam,
): Promise<string[]> {
  const wachtpunt = await tx
    .selectFrom('wachtpunt')
    .select(['eigenaarGroepen', 'vervangerGroep'])
    .where('casusId', '=', casusId)
    .where('taak', '=', taak)
    .orderBy('geopendOp', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (wachtpunt === undefined) return [];
  return [...fromJson<string[]>(wachtpunt.eigenaarGroepen), wachtpunt.vervangerGroep];
}
