import { randomUUID } from 'node:crypto';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/**
 * Begins a check. The daily one begins once a day: after a standstill the engine makes up for every start that it missed,
 * and one check is enough. One that somebody asked for always begins.
 */
export async function openControle(
  { tx, nu }: UnitOfWork,
  { sleutel, isGevraagd }: { sleutel: string; isGevraagd: boolean },
): Promise<'GEOPEND' | 'AL_GEDAAN'> {
  const eigen = await tx
    .selectFrom('controle')
    .select('controleId')
    .where('sleutel', '=', sleutel)
    .executeTakeFirst();
  if (eigen !== undefined) return 'GEOPEND';
  const nieuw = await tx
    .insertInto('controle')
    .values({
      controleId: randomUUID(),
      sleutel,
      dag: isGevraagd ? null : dagVan(nu),
      begonnenOp: nu.toISOString(),
      afgerondOp: null,
    })
    .onConflict((conflict) => conflict.column('dag').doNothing())
    .executeTakeFirst();
  return nieuw.numInsertedOrUpdatedRows === 1n ? 'GEOPEND' : 'AL_GEDAAN';
}

/** Everything was looked at: the check itself succeeded, whatever people still have to do. */
export async function closeControle({ tx, nu }: UnitOfWork, sleutel: string): Promise<void> {
  await tx
    .updateTable('controle')
    .set({ afgerondOp: nu.toISOString() })
    .where('sleutel', '=', sleutel)
    .where('afgerondOp', 'is', null)
    .execute();
}
