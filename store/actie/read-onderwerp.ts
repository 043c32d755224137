import type { Actieonderwerp } from '../../domain/plan/actieonderwerp.js';
import type { Sjablooncode } from '../../domain/plan/sjabloon.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { mistVastlegging } from './mist-vastlegging.js';

/** What the rules must know of the action that a task is about: the one that its wachtpunt names. Null: it is about none. */
export async function readActieonderwerp(
  uow: UnitOfWork,
  { casusId, actieId }: { casusId: string; actieId: string | null },
): Promise<Actieonderwerp | null> {
  if (actieId === null) return null;
  const actie = await uow.tx
    .selectFrom('actie')
    .select(['sjabloon', 'houder', 'uiterlijk'])
    .where('casusId', '=', casusId)
    .where('actieId', '=', actieId)
    .executeTakeFirst();
  if (actie === undefined) return null;
  const uitgevoerd = await findAfgerondDossier(uow, casusId, 'actie-uitvoeren', actieId);
  const sjabloon = actie.sjabloon as Sjablooncode;
  return {
    sjabloon,
    houder: actie.houder,
    uiterlijk: actie.uiterlijk,
    laatsteUitvoerder: uitgevoerd?.door ?? null,
    mistVastlegging: await mistVastlegging(uow, { casusId, sjabloon }),
  };
}
