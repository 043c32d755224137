import type { Matrix } from '../../domain/toegang/toegang-matrix.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { deriveMuur } from './derive-muur.js';

/** What who makes a version holds, so that versions follow each other. */
export const REGELSLOT = 'toegangsregels';

/** The version that holds now; undefined before the first. */
export function lastVersie({ tx }: Pick<UnitOfWork, 'tx'>) {
  return tx
    .selectFrom('toegangsversie')
    .select(['versie', 'matrix', 'muur'])
    .orderBy('versie', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Adds a version: from the moment that this transaction is confirmed it holds, for both walls. */
export async function insertVersie(
  { tx, nu }: Pick<UnitOfWork, 'tx' | 'nu'>,
  { versie, matrix, voorstelId }: { versie: number; matrix: Matrix; voorstelId: string | null },
): Promise<void> {
  await tx
    .insertInto('toegangsversie')
    .values({
      versie,
      matrix: JSON.stringify(matrix),
      muur: JSON.stringify(deriveMuur(matrix)),
      sinds: nu.toISOString(),
      voorstelId,
    })
    .execute();
}
