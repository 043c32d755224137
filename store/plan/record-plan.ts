import { randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/errors.js';
import { type Monitorinterval, type Plan, type PlanInvoer, isZelfdeActie } from '../../domain/plan/plan.js';
import { refusePlan } from '../../domain/plan/plan-regels.js';
import type { TaakdossierInhoud } from '../../domain/taak/taak.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import { readSocialeKaart } from '../catalogus/read-sociale-kaart.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findGebruiker } from '../gebruiker/find-gebruiker.js';
import type { Stap } from '../systeem-repository.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { assignZorgcoordinator } from './assign-zorgcoordinator.js';
import { type Conceptplan, findConceptplan } from './find-conceptplan.js';
import { findPlan } from './find-plan.js';
import { planPlaats } from './plan-plaats.js';
import { readPlanacties } from './read-planacties.js';
import { readPlanstand } from './read-planstand.js';

export interface VastgesteldPlan {
  planVersie: number;
  monitoringInterval: Monitorinterval;
}

/**
 * Makes the plan final as it was written and adopted; from then on the version does not change (INV5). An action that the
 * version before has in the same words keeps its key, each other gets one. What the guards of the tasks asked is asked
 * again, on the day on which it was adopted: no process adopts a plan in somebody's place, and a worker that comes a day late
 * finds the same plan good.
 * @throws DomainError DOSSIERDEEL_ONTBREEKT, GEEN_MANDAAT, CONFLICT when the plan is not whole
 */
export async function recordPlan(
  uow: UnitOfWork,
  stap: Stap & { daderdeelNodig: boolean },
): Promise<VastgesteldPlan> {
  const { tx, nu, cipher } = uow;
  const { casusId, elementInstanceKey: sleutel, daderdeelNodig } = stap;
  await findCasus(uow, casusId);
  const eerder = await tx
    .selectFrom('planversie')
    .select(['versie', 'monitoring'])
    .where('sleutel', '=', sleutel)
    .executeTakeFirst();
  if (eerder !== undefined)
    return { planVersie: eerder.versie, monitoringInterval: eerder.monitoring as Monitorinterval };

  const concept = await findConceptplan(uow, casusId);
  const besluit = await demandBesluit(uow, casusId, concept);
  const stand = { ...(await readPlanstand(uow, casusId)), kaart: await readSocialeKaart(uow) };
  if (refusePlan(concept.plan, stand, besluit.dag) !== null || (daderdeelNodig && !stand.heeftDaderdeel))
    throw new DomainError('CONFLICT');
  const versie = ((await findPlan(uow, casusId))?.versie ?? 0) + 1;
  const plan = await withSleutels(uow, casusId, concept.plan);
  await tx
    .insertInto('planversie')
    .values({
      casusId,
      versie,
      sleutel,
      concept: concept.userTaskKey,
      plan: cipher.seal(planPlaats({ casusId, versie }), plan),
      daderdeelNodig: daderdeelNodig ? 1 : 0,
      monitoring: plan.monitoring,
      zorgcoordinator: plan.zorgcoordinator ?? null,
      vaststellers: JSON.stringify(besluit.vaststellers),
      mandaten: JSON.stringify(besluit.mandaten),
      opgesteldDoor: concept.door,
      vastgesteldOp: nu.toISOString(),
      vastgesteldDoor: besluit.door,
    })
    .execute();
  await assignZorgcoordinator(uow, { casusId, zorgcoordinator: plan.zorgcoordinator ?? null });
  const gebeurtenis = { casusId, sleutel, soort: 'PLAN_VASTGESTELD', door: besluit.door } as const;
  await recordGebeurtenis(uow, { ...gebeurtenis, waarde: String(versie) });
  if (plan.netwerk)
    await recordGebeurtenis(uow, { casusId, sleutel, soort: 'NETWERK_GETELD', waarde: plan.netwerk });
  return { planVersie: versie, monitoringInterval: plan.monitoring };
}

/** Who adopted this very plan, with the mandate that was vouched for at the last login. */
async function demandBesluit(uow: UnitOfWork, casusId: string, concept: Conceptplan) {
  const besluit = await findAfgerondDossier(uow, casusId, 'plan-vaststellen');
  if (besluit === undefined || !isAfter(besluit, concept)) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const mandaten = (await findGebruiker(uow, besluit.door))?.mandaten ?? [];
  if (!mandaten.includes('planvaststelling')) throw new DomainError('GEEN_MANDAAT');
  const { vaststellers } = besluit.inhoud as TaakdossierInhoud<'plan-vaststellen'>;
  return { vaststellers, mandaten, door: besluit.door, dag: dagVan(new Date(besluit.op)) };
}

/** Two in one moment follow each other by their keys. */
function isAfter(een: Afgerond, ander: Afgerond): boolean {
  return een.op === ander.op ? BigInt(een.userTaskKey) > BigInt(ander.userTaskKey) : een.op > ander.op;
}

type Afgerond = Pick<Conceptplan, 'op' | 'userTaskKey'>;

async function withSleutels(uow: UnitOfWork, casusId: string, plan: PlanInvoer): Promise<Plan> {
  const huidige = await readPlanacties(uow, casusId);
  const gebruikt = new Set<string>();
  const acties = plan.acties.map((actie) => {
    const bestaand = huidige.find(({ actieId }) => actieId === actie.actieId);
    const blijft =
      bestaand !== undefined && !gebruikt.has(bestaand.actieId) && isZelfdeActie(bestaand, actie);
    const actieId = blijft ? bestaand.actieId : randomUUID();
    gebruikt.add(actieId);
    return { ...actie, actieId };
  });
  return { ...plan, acties };
}
