import { isActieOpen } from '../../domain/plan/actie.js';
import type { Planactie } from '../../domain/plan/plan.js';
import { momentOp } from '../../domain/tijd/amsterdam.js';
import { type NieuweActie, putOutActies } from '../actie/put-out-acties.js';
import { withdrawActies } from '../actie/withdraw-acties.js';
import { DomainError } from '../../domain/errors.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { findPlan, openPlan } from './find-plan.js';

const EINDE_WERKDAG = '17:00';

/**
 * Puts out the actions of this version that are new or changed, and withdraws what it no longer asks. An action that is not
 * of a plan, such as a duty, no plan withdraws. A version that is not the newest any more puts out nothing.
 * @throws DomainError NIET_GEVONDEN when there is no plan
 */
export async function putOutPlan(uow: UnitOfWork, stap: Stap & { planVersie: number }): Promise<void> {
  const { casusId, planVersie } = stap;
  const rij = await findPlan(uow, casusId);
  if (rij === undefined) throw new DomainError('NIET_GEVONDEN');
  if (rij.versie !== planVersie) return;
  const { acties } = openPlan(uow, rij);
  const uitgezet = await uow.tx
    .selectFrom('actie')
    .select(['actieId', 'stand', 'planVersie'])
    .where('casusId', '=', casusId)
    .execute();
  const nieuw = acties.filter(({ actieId }) => uitgezet.every((een) => een.actieId !== actieId));
  const gevraagd = new Set(acties.map(({ actieId }) => actieId));
  const weg = uitgezet.filter(
    ({ actieId, stand, planVersie: van }) => van !== null && isActieOpen(stand) && !gevraagd.has(actieId),
  );
  await putOutActies(uow, { casusId, acties: nieuw.map((actie) => toNieuweActie(actie, planVersie)) });
  await withdrawActies(uow, { casusId, actieIds: weg.map(({ actieId }) => actieId) });
}

function toNieuweActie(actie: Planactie & { actieId: string }, planVersie: number): NieuweActie {
  const { actieId, titel, omschrijving, meewerkend, interventie, uiterlijk, ...waarden } = actie;
  return {
    ...waarden,
    sleutel: `plan:${planVersie}:${actieId}`,
    actieId,
    sjabloon: 'GEEN',
    tekst: { titel, omschrijving, meewerkend, interventie },
    uiterlijk: momentOp(uiterlijk, EINDE_WERKDAG).toISOString(),
    planVersie,
  };
}
