import type { TaakNaam } from '../../domain/taak.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import { relateGroepen } from '../casus/relate-groep.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import type { Stap } from '../systeem-repository.js';
import type { BewaardPlan } from './open-wachtpunt.js';

const REGISSEUR = 'r03.zvh';

/**
 * A task that is late: opens the escalation, and raises it to the level that its deadline has come to by now, each level
 * once (processen.md 3.1). A task that is done is left alone.
 */
export async function escalateTaak(
  uow: UnitOfWork,
  { casusId, elementInstanceKey, taak }: Stap & { taak: TaakNaam },
): Promise<void> {
  const { tx, nu } = uow;
  await findCasus(uow, casusId);
  const wachtpunt = await tx
    .selectFrom('wachtpunt')
    .select(['wachtpuntId', 'escalatieNiveau', 'plan'])
    .where('casusId', '=', casusId)
    .where('taak', '=', taak)
    .where('geslotenOp', 'is', null)
    .executeTakeFirst();
  if (wachtpunt === undefined) return;
  const gebeurtenis = {
    casusId,
    sleutel: elementInstanceKey,
    soort: 'TAAK_GEESCALEERD',
    waarde: taak,
  } as const;
  if (!(await recordGebeurtenis(uow, gebeurtenis))) return;
  const bereikt = escalatiesOf(wachtpunt.plan).filter(({ op }) => Date.parse(op) <= nu.getTime());
  await tx
    .updateTable('wachtpunt')
    .set({ escalatieOpen: 1, escalatieNiveau: Math.max(bereikt.length, wachtpunt.escalatieNiveau, 1) })
    .where('wachtpuntId', '=', wachtpunt.wachtpuntId)
    .execute();
  if (bereikt.some(({ wie }) => wie === 'REGISSEUR')) await relateGroepen(uow, casusId, [REGISSEUR]);
}

function escalatiesOf(plan: unknown): BewaardPlan['escalaties'] {
  return typeof plan === 'string' ? (fromJson<Partial<BewaardPlan>>(plan).escalaties ?? []) : [];
}
