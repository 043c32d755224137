import { isControleAchter } from '../../domain/bewaken/controle.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** When the daily check last succeeded, and whether that is too long ago. */
export interface Bewakingsstand {
  /** Null when it never did. */
  geslaagdOp: string | null;
  isAchter: boolean;
}

export async function readBewakingsstand({ tx, nu }: Pick<UnitOfWork, 'tx' | 'nu'>): Promise<Bewakingsstand> {
  const laatste = await tx
    .selectFrom('controle')
    .select(({ fn }) => fn.max('afgerondOp').as('op'))
    .executeTakeFirst();
  const eerste = await tx
    .selectFrom('casus')
    .select(({ fn }) => fn.min('geopendOp').as('op'))
    .executeTakeFirst();
  const geslaagdOp = laatste?.op ?? null;
  return { geslaagdOp, isAchter: isControleAchter({ geslaagdOp, sinds: eerste?.op ?? null }, nu) };
}
