import { isNeutraal } from '../../domain/evaluatie/neutraliteit.js';
import type { Professional } from '../../domain/keten/betrokkene.js';
import type { EvaluatieTabel } from '../database/tables/evaluatie.js';
import { type Vraag, groepenOf } from '../toegang/vraag.js';
import { readSporen } from './read-sporen.js';

/**
 * As what somebody sees an evaluation: procesregie with its casus, its begeleider and everybody else of the matrix without.
 * Null: it does not exist for them.
 */
export type Evaluatiezicht = 'REGIE' | 'BEGELEIDER' | 'LEZER' | null;

/** An evaluation that exists for who asks, and as what they see it. */
export interface ZichtbareEvaluatie {
  evaluatie: EvaluatieTabel;
  zicht: NonNullable<Evaluatiezicht>;
}

/** The evaluations that exist for who asks, the newest first. Asked as the product itself. */
export async function readZichtbareEvaluaties(
  vraag: Vraag,
  evaluatieId?: string,
): Promise<ZichtbareEvaluatie[]> {
  let query = vraag.tx.selectFrom('evaluatie').selectAll().orderBy('geopendOp', 'desc').orderBy('nummer');
  if (evaluatieId !== undefined) query = query.where('evaluatieId', '=', evaluatieId);
  const zichtbaar: ZichtbareEvaluatie[] = [];
  for (const evaluatie of await query.execute()) {
    const zicht = await zichtOp(vraag, evaluatie);
    if (zicht !== null) zichtbaar.push({ evaluatie, zicht });
  }
  return zichtbaar;
}

/** Asked as the product itself: who reads has no relation to the casus, and may not get one. */
async function zichtOp(vraag: Vraag, evaluatie: EvaluatieTabel): Promise<Evaluatiezicht> {
  const { betrokkene } = vraag;
  if (betrokkene.soort !== 'professional') return null;
  const eigenBijdrage = await isGevraagd(vraag, evaluatie);
  if (mayReadWithoutR10(vraag, eigenBijdrage)) {
    if (betrokkene.rollen.includes('R03')) return 'REGIE';
    return evaluatie.gecontroleerdOp === null ? null : 'LEZER';
  }
  if (!betrokkene.rollen.includes('R10')) return null;
  return (await isVanBegeleider(vraag, betrokkene, evaluatie)) ? 'BEGELEIDER' : null;
}

/** Evaluating makes nobody a reader of other evaluations: R10 sees its own, whatever the other roles see. */
export function mayReadWithoutR10({ betrokkene, regels, context }: Vraag, eigenBijdrage: boolean): boolean {
  if (betrokkene.soort !== 'professional') return false;
  const zonderR10 = { ...betrokkene, rollen: betrokkene.rollen.filter((rol) => rol !== 'R10') };
  return regels.may(zonderR10, 'evaluatie:lezen', { doel: context.doel, feiten: { eigenBijdrage } })
    .toegestaan;
}

/** Was a group of who asks at the table, and so asked about the begeleider (A5.1)? */
async function isGevraagd(vraag: Vraag, { evaluatieId }: EvaluatieTabel): Promise<boolean> {
  const gevraagd = await vraag.tx
    .selectFrom('instemming')
    .select('instemmingId')
    .where('evaluatieId', '=', evaluatieId)
    .where('groep', 'in', [...groepenOf(vraag), ''])
    .executeTakeFirst();
  return gevraagd !== undefined;
}

/** The begeleider, or a colleague who stands in and was not involved either (INV12). */
export async function isVanBegeleider(
  vraag: Vraag,
  betrokkene: Professional,
  { casusId, begeleider, begeleiderGroep, aangesteldOp }: EvaluatieTabel,
): Promise<boolean> {
  if (aangesteldOp === null) return false;
  const isEigen = begeleider === betrokkene.gebruikerId;
  if (!isEigen && !betrokkene.groepen.includes(begeleiderGroep ?? '')) return false;
  return isNeutraal(betrokkene, await readSporen(vraag, casusId));
}
