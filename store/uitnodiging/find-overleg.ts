import type { OverlegTabel } from '../database/tables/overleg.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** The newest casusoverleg of a casus that was not moved away. */
export function findOverleg(
  { tx }: Pick<UnitOfWork, 'tx'>,
  casusId: string,
): Promise<OverlegTabel | undefined> {
  return tx
    .selectFrom('overleg')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('status', '<>', 'VERZET')
    .orderBy('gemaaktOp', 'desc')
    .orderBy('op', 'desc')
    .executeTakeFirst();
}
