import { celwijzigingSchema, withBesluiten } from '../../domain/toegang/celwijziging.js';
import { type Celbesluit, deriveProductaanbod } from '../../domain/toegang/productaanbod.js';
import { celSchema, type Matrix, matrixSchema, PRODUCTMATRIX } from '../../domain/toegang/toegang-matrix.js';
import { type Database, type UnitOfWork, inTransaction } from '../database/unit-of-work.js';
import { deriveMuur } from './derive-muur.js';
import { offerCellen } from './offer-cellen.js';
import { insertVersie, lastVersie, REGELSLOT } from './versies.js';

const PRODUCT = { betrokkene: { soort: 'systeem', onderdeel: 'toegangsregels' } } as const;

/**
 * Makes the rules that come with this product a version, with the cells that were decided on here put over them: the
 * first time, and when a newer product brings other rules or asks more of the second wall. What a newer product opens stays
 * closed and is put before who decides on the rules. What changed nothing makes no version.
 */
export async function layDownProduct(database: Database): Promise<void> {
  await inTransaction(database, PRODUCT, async (uow) => {
    await uow.lock(REGELSLOT);
    const laatste = await lastVersie(uow);
    const besluiten = await readBesluiten(uow);
    const nieuw = withBesluiten(PRODUCTMATRIX, besluiten);
    const matrix = laatste === undefined ? nieuw : await offerNew(uow, { laatste, nieuw, besluiten });
    const isOngewijzigd = laatste?.matrix === JSON.stringify(matrix);
    if (isOngewijzigd && laatste.muur === JSON.stringify(deriveMuur(matrix))) return;
    await insertVersie(uow, { versie: (laatste?.versie ?? 0) + 1, matrix, voorstelId: null });
  });
}

/** @returns the rules without what the newer product opens */
async function offerNew(
  uow: UnitOfWork,
  { laatste, nieuw, besluiten }: { laatste: { matrix: string }; nieuw: Matrix; besluiten: Celbesluit[] },
): Promise<Matrix> {
  const vanKracht = matrixSchema.parse(JSON.parse(laatste.matrix));
  const { matrix, aangeboden } = deriveProductaanbod({
    vanKracht,
    product: PRODUCTMATRIX,
    nieuw,
    besluiten,
  });
  await offerCellen(uow, { vanKracht, aangeboden });
  return matrix;
}

/** The cells that were decided on, the oldest decision first. */
async function readBesluiten({ tx }: UnitOfWork): Promise<Celbesluit[]> {
  const rijen = await tx
    .selectFrom('toegangsvoorstel')
    .innerJoin('toegangsversie', 'toegangsversie.voorstelId', 'toegangsvoorstel.voorstelId')
    .select(['groep', 'rol', 'was', 'wordt'])
    .orderBy('versie')
    .execute();
  return rijen.flatMap(({ groep, rol, was, wordt }) => {
    // A group or role that this product no longer has.
    const besluit = celwijzigingSchema.safeParse({ groep, rol, wordt: JSON.parse(wordt) as unknown });
    return besluit.success ? [{ ...besluit.data, was: celSchema.parse(JSON.parse(was)) }] : [];
  });
}
