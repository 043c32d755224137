import { randomUUID } from 'node:crypto';
import {
  AFWEGERS,
  type Evaluatieniveau,
  evaluatieperiode,
  isEvaluatieAanDeBeurt,
  NIVEAUS,
} from '../../domain/evaluatie/ketenevaluatie.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** An evaluation that begins, and who weighs it. */
export interface TeEvalueren {
  zaakId: string;
  uitvoerderGroep: string;
}

/**
 * Opens the evaluations that are due (T23), or the one that somebody asked for; one of a level at a time, and one a month.
 * @param sleutel of the process instance: asked again it gives the same
 */
export async function openEvaluaties(
  uow: UnitOfWork,
  { sleutel, niveau }: { sleutel: string; niveau: Evaluatieniveau | null },
): Promise<TeEvalueren[]> {
  const { tx, nu } = uow;
  await uow.lock('ketenevaluatie');
  for (const een of niveau === null ? NIVEAUS : [niveau])
    if (niveau !== null ? !(await hasOpen(uow, een)) : await isDue(uow, een))
      await tx
        .insertInto('ketenevaluatie')
        .values({
          zaakId: randomUUID(),
          niveau: een,
          periode: evaluatieperiode(nu),
          procesSleutel: sleutel,
          geopendOp: nu.toISOString(),
          status: 'OPEN',
          vorm: null,
          cijfers: null,
          afgerondOp: null,
        })
        .onConflict((conflict) => conflict.columns(['niveau', 'periode']).doNothing())
        .execute();
  const open = await tx
    .selectFrom('ketenevaluatie')
    .select(['zaakId', 'niveau'])
    .where('procesSleutel', '=', sleutel)
    .where('status', '=', 'OPEN')
    .orderBy('niveau')
    .execute();
  return open.map(({ zaakId, niveau: van }) => ({
    zaakId,
    uitvoerderGroep: AFWEGERS[van as Evaluatieniveau],
  }));
}

async function isDue(uow: UnitOfWork, niveau: Evaluatieniveau): Promise<boolean> {
  const { tx, nu } = uow;
  if (await hasOpen(uow, niveau)) return false;
  const laatste = await tx
    .selectFrom('ketenevaluatie')
    .select(({ fn }) => fn.max('geopendOp').as('op'))
    .where('niveau', '=', niveau)
    .executeTakeFirst();
  const eersteCasus = await tx
    .selectFrom('casus')
    .select(({ fn }) => fn.min('geopendOp').as('op'))
    .executeTakeFirst();
  const stand = { laatsteOp: laatste?.op ?? null, beginOp: eersteCasus?.op ?? null };
  return isEvaluatieAanDeBeurt(niveau, stand, nu);
}

async function hasOpen({ tx }: UnitOfWork, niveau: Evaluatieniveau): Promise<boolean> {
  const open = await tx
    .selectFrom('ketenevaluatie')
    .select('zaakId')
    .where('niveau', '=', niveau)
    .where('status', '=', 'OPEN')
    .executeTakeFirst();
  return open !== undefined;
}
