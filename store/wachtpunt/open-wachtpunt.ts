import { randomUUID } from 'node:crypto';
import { sturendePrioriteit } from '../../domain/casus.js';
import type { Prioriteit } from '../../domain/prioriteit.js';
import { type TaakNaam, type TaakPlan, taakOf } from '../../domain/taak.js';
import { planTaak } from '../../domain/taak-plan.js';
import type { TermijnCode } from '../../domain/termijncode.js';
import type { Veiligheid } from '../../domain/weging.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import { relateGroepen } from '../casus/relate-groep.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import type { Stap } from '../systeem-repository.js';
import { endWachtpunten } from './close-wachtpunten.js';

/**
 * Puts a task ready. Priority and safety come from the store: a variable in a running process may be older than the
 * last weging (processen.md 3.1).
 */
export async function openWachtpunt(
  uow: UnitOfWork,
  stap: Stap & { periode: number; taak: TaakNaam; activiteit: string; termijnCode: TermijnCode },
): Promise<TaakPlan> {
  const { tx, nu } = uow;
  const { casusId, elementInstanceKey, periode, taak: naam, activiteit, termijnCode } = stap;
  const eerder = await tx
    .selectFrom('wachtpunt')
    .select('plan')
    .where('sleutel', '=', elementInstanceKey)
    .executeTakeFirst();
  if (typeof eerder?.plan === 'string') return fromJson<TaakPlan>(eerder.plan);

  const casus = await findCasus(uow, casusId);
  const taak = taakOf(naam);
  const prioriteit = sturendePrioriteit({
    prioriteit: casus.prioriteit as Prioriteit | null,
    voorlopigePrioriteit: casus.voorlopigePrioriteit as Prioriteit | null,
  });
  const plan = planTaak({
    taak,
    termijnCode,
    prioriteit,
    veiligheid: casus.veiligheid as Veiligheid | null,
    start: nu,
  });
  await endWachtpunten(uow, casusId, { taken: [naam], reden: 'OPNIEUW' });
  await endWachtpunten(uow, casusId, { soort: 'OVERGANG', reden: 'VOLGENDE_STAP' });
  await tx
    .insertInto('wachtpunt')
    .values({
      wachtpuntId: randomUUID(),
      casusId,
      periode,
      sleutel: elementInstanceKey,
      soort: 'TAAK',
      taak: naam,
      activiteit,
      termijnCode,
      label: taak.label,
      eigenaarGroepen: JSON.stringify(taak.groepen),
      vervangerGroep: taak.vervangerGroep,
      plan: JSON.stringify(plan),
      geopendOp: nu.toISOString(),
      uiterlijk: new Date(plan.uiterlijk).toISOString(),
      escalatieOpen: 0,
      escalatieNiveau: 0,
      geslotenOp: null,
      sluitreden: null,
    })
    .execute();
  await relateGroepen(uow, casusId, [...taak.groepen, taak.vervangerGroep]);
  await recordGebeurtenis(uow, {
    casusId,
    sleutel: elementInstanceKey,
    soort: 'TAAK_KLAARGEZET',
    waarde: naam,
  });
  return plan;
}
