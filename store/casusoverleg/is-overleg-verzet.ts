import type { UnitOfWork } from '../database/unit-of-work.js';

/** Was the meeting moved, and does its process still have to hear so? Then no step of the day before is taken any more. */
export async function isOverlegVerzet({ tx }: Pick<UnitOfWork, 'tx'>, casusId: string): Promise<boolean> {
  const overleg = await tx
    .selectFrom('overleg')
    .select('overlegId')
    .where('casusId', '=', casusId)
    .where('verzetOp', 'is not', null)
    .executeTakeFirst();
  return overleg !== undefined;
}
