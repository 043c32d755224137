import type { TaakNaam } from '../../domain/taak/taak.js';
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
  const open = await tx
    .selectFrom('wachtpunt')
    .select(['wachtpuntId', 'escalatieNiveau', 'plan', 'uiterlijk'])
    .where('casusId', '=', casusId)
    .where('taak', '=', taak)
    .where('geslotenOp', 'is', null)
    .execute();
  // Of a task that is open several times those that are late, whichever of them rang.
  const teLaat = open.filter(({ uiterlijk }) => open.length === 1 || Date.parse(uiterlijk) <= nu.getTime());
  if (teLaat.length === 0) return;
  const gebeurtenis = {
    casusId,
    sleutel: elementInstanceKey,
    soort: 'TAAK_GEESCALEERD',
    waarde: taak,
  } as const;
  if (!(await recordGebeurtenis(uow, gebeurtenis))) return;
  for (const { wachtpuntId, escalatieNiveau, plan } of teLaat) {
    const bereikt = escalatiesOf(plan).filter(({ op }) => Date.parse(op) <= nu.getTime());
    await tx
      .updateTable('wachtpunt')
      .set({ escalatieOpen: 1, escalatieNiveau: Math.max(bereikt.length, escalatieNiveau, 1) })
      .where('wachtpuntId', '=', wachtpuntId)
      .execute();
    if (bereikt.some(({ wie }) => wie === 'REGISSEUR')) await relateGroepen(uow, casusId, [REGISSEUR]);
  }
}

function escalatiesOf(plan: unknown): BewaardPlan['escalaties'] {
  return typeof plan === 'string' ? (fromJson<Partial<BewaardPlan>>(plan).escalaties ?? []) : [];
}
