import { OPEN_ACTIESTANDEN } from '../../domain/plan/actie.js';
import type { OpenActie } from '../../domain/plan/rest.js';
import type { Sjablooncode } from '../../domain/plan/sjabloon.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** The actions of a casus that somebody still has to do something for. */
export async function findOpenActies({ tx }: Pick<UnitOfWork, 'tx'>, casusId: string): Promise<OpenActie[]> {
  const rijen = await tx
    .selectFrom('actie')
    .select(['actieId', 'sjabloon'])
    .where('casusId', '=', casusId)
    .where('stand', 'in', OPEN_ACTIESTANDEN)
    .orderBy('nummer')
    .execute();
  return rijen.map(({ actieId, sjabloon }) => ({ actieId, sjabloon: sjabloon as Sjablooncode }));
}
