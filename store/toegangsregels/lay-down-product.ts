import { celwijzigingSchema, withBesluiten } from '../../domain/toegang/celwijziging.js';
import { PRODUCTMATRIX } from '../../domain/toegang/toegang-matrix.js';
import { type Database, type UnitOfWork, inTransaction } from '../database/unit-of-work.js';
import { deriveMuur } from './derive-muur.js';
import { insertVersie, lastVersie, REGELSLOT } from './versies.js';

const PRODUCT = { betrokkene: { soort: 'systeem', onderdeel: 'toegangsregels' } } as const;

/**
 * Makes the rules that come with this product a version, with the cells that were decided on here put over them: the
 * first time, and when a newer product brings other rules or asks more of the second wall. What changed nothing makes no
 * version.
 */
export async function layDownProduct(database: Database): Promise<void> {
  await inTransaction(database, PRODUCT, async (uow) => {
    await uow.lock(REGELSLOT);
    const laatste = await lastVersie(uow);
    const matrix = withBesluiten(PRODUCTMATRIX, await readBesluiten(uow));
    const isOngewijzigd = laatste?.matrix === JSON.stringify(matrix);
    if (isOngewijzigd && laatste.muur === JSON.stringify(deriveMuur(matrix))) return;
    await insertVersie(uow, { versie: (laatste?.versie ?? 0) + 1, matrix, voorstelId: null });
  });
}

/** The cells that were decided on, the oldest decision first. */
async function readBesluiten({ tx }: UnitOfWork) {
  const rijen = await tx
    .selectFrom('toegangsvoorstel')
    .innerJoin('toegangsversie', 'toegangsversie.voorstelId', 'toegangsvoorstel.voorstelId')
    .select(['groep', 'rol', 'wordt'])
    .orderBy('versie')
    .execute();
  return rijen.flatMap(({ groep, rol, wordt }) => {
    // A group or role that this product no longer has.
    const besluit = celwijzigingSchema.safeParse({ groep, rol, wordt: JSON.parse(wordt) as unknown });
    return besluit.success ? [besluit.data] : [];
  });
}
