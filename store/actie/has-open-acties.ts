import { OPEN_ACTIESTANDEN } from '../../domain/plan/actie.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** Does any action of this casus still run? */
export async function hasOpenActies({ tx }: Pick<UnitOfWork, 'tx'>, casusId: string): Promise<boolean> {
  const open = await tx
    .selectFrom('actie')
    .select('actieId')
    .where('casusId', '=', casusId)
    .where('stand', 'in', OPEN_ACTIESTANDEN)
    .limit(1)
    .executeTakeFirst();
  return open !== undefined;
}
