import { isNeutraal } from '../../domain/evaluatie/neutraliteit.js';
import type { Professional } from '../../domain/keten/betrokkene.js';
import type { Toegang } from '../../domain/toegang/toegang.js';
import type { EvaluatieTabel } from '../database/tables/evaluatie.js';
import type { Vraag } from '../toegang/vraag.js';
import { readSporen } from './read-sporen.js';

/**
 * As what somebody sees an evaluation: procesregie with its casus, its begeleider and everybody else of the matrix without.
 * Null: it does not exist for them.
 */
export type Evaluatiezicht = 'REGIE' | 'BEGELEIDER' | 'LEZER' | null;

/** Asked as the product itself: who reads has no relation to the casus, and may not get one. */
export async function zichtOp(
  vraag: Vraag,
  evaluatie: EvaluatieTabel,
): Promise<{ zicht: Evaluatiezicht; toegang: Toegang }> {
  const { betrokkene, regels, context } = vraag;
  const toegang = regels.may(betrokkene, 'evaluatie:lezen', { doel: context.doel });
  if (!toegang.toegestaan || betrokkene.soort !== 'professional') return { zicht: null, toegang };
  const zonderR10 = { ...betrokkene, rollen: betrokkene.rollen.filter((rol) => rol !== 'R10') };
  if (regels.may(zonderR10, 'evaluatie:lezen', { doel: context.doel }).toegestaan) {
    if (betrokkene.rollen.includes('R03')) return { zicht: 'REGIE', toegang };
    return { zicht: evaluatie.gecontroleerdOp === null ? null : 'LEZER', toegang };
  }
  return { zicht: (await isVanBegeleider(vraag, betrokkene, evaluatie)) ? 'BEGELEIDER' : null, toegang };
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
