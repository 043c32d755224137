import type { UnitOfWork } from '../database/unit-of-work.js';

const PROCESREGIE = 'r03.zvh';

/** The group that coordinates the care in this casus now: its R06 group that was assigned first. Null while there is none. */
export async function readZorgcoordinatorgroep(
  { tx }: Pick<UnitOfWork, 'tx'>,
  casusId: string,
): Promise<string | null> {
  const relatie = await tx
    .selectFrom('casusrelatie')
    .select('groep')
    .where('casusId', '=', casusId)
    .where('soort', '=', 'TOEWIJZING')
    .where('groep', 'like', 'r06.%')
    .where('tot', 'is', null)
    .orderBy('vanaf')
    .orderBy('groep')
    .executeTakeFirst();
  return relatie?.groep ?? null;
}

/** The group that coordinates the care in this casus; procesregie while there is none. */
export const findZorgcoordinator = async (uow: Pick<UnitOfWork, 'tx'>, casusId: string): Promise<string> =>
  (await readZorgcoordinatorgroep(uow, casusId)) ?? PROCESREGIE;
