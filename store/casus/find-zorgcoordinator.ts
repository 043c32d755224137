import type { UnitOfWork } from '../database/unit-of-work.js';

const PROCESREGIE = 'r03.zvh';

/** The group that coordinates the care in this casus: the one that was assigned to it first, else procesregie. */
export async function findZorgcoordinator({ tx }: Pick<UnitOfWork, 'tx'>, casusId: string): Promise<string> {
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
  return relatie?.groep ?? PROCESREGIE;
}
