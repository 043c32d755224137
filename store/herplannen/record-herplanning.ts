import type { Prioriteit } from '../../domain/casus/prioriteit.js';
import type { Herplanning } from '../../domain/taak/replan-taak.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import { appendLog } from '../verwerkingslog/append-log.js';
import { systeemregel } from '../verwerkingslog/systeemregel.js';
import type { BewaardPlan } from '../wachtpunt/open-wachtpunt.js';

/** Keeps the new term of an open task; what it was stands on the timeline. A task that was finished meanwhile is left alone. */
export async function recordHerplanning(
  uow: UnitOfWork,
  vraag: { wachtpuntId: string; casusId: string; prioriteit: Prioriteit; herplanning: Herplanning },
): Promise<void> {
  const { tx, nu } = uow;
  const { wachtpuntId, casusId, prioriteit, herplanning } = vraag;
  const wachtpunt = await tx
    .selectFrom('wachtpunt')
    .select(['taak', 'uiterlijk', 'plan', 'inCompartiment'])
    .where('wachtpuntId', '=', wachtpuntId)
    .where('geslotenOp', 'is', null)
    .executeTakeFirst();
  if (wachtpunt === undefined) return;
  const { anker } = fromJson<BewaardPlan>(wachtpunt.plan!);
  await tx
    .updateTable('wachtpunt')
    .set({
      prioriteit,
      eigenaarGroepen: JSON.stringify(herplanning.plan.groepen),
      herplandOp: nu.toISOString(),
      plan: JSON.stringify({
        ...herplanning,
        ...(anker === undefined ? {} : { anker }),
      } satisfies BewaardPlan),
      uiterlijk: new Date(herplanning.plan.uiterlijk).toISOString(),
    })
    .where('wachtpuntId', '=', wachtpuntId)
    .execute();
  await recordGebeurtenis(uow, {
    casusId,
    sleutel: `${wachtpuntId}:${nu.toISOString()}`,
    soort: 'TAAK_HERPLAND',
    waarde: `${wachtpunt.taak} ${prioriteit} ${wachtpunt.uiterlijk}`,
    inCompartiment: wachtpunt.inCompartiment === 1,
  });
  appendLog(uow, [
    systeemregel(uow, {
      onderdeel: 'herplannen',
      verwerking: 'CASUS_BIJGEWERKT',
      actie: 'schrijven',
      soort: 'casus',
      id: casusId,
      regel: 'taak_herplannen',
    }),
  ]);
}
