import { type TaakNaam, taakOf } from '../../domain/taak/taak.js';
import { zaaksleutel } from '../../domain/taak/zaak.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import { relateGroepen } from '../casus/relate-groep.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import type { Taakstap } from '../systeem-repository.js';
import type { BewaardPlan } from './open-wachtpunt.js';

const REGISSEUR = 'r03.zvh';

/**
 * A task that is late: opens the escalation, and raises it to the level that its deadline has come to by now, each level
 * once (processen.md 3.1). A task that is done is left alone.
 */
export async function escalateTaak(
  uow: UnitOfWork,
  { elementInstanceKey, taak, ...zaak }: Taakstap,
): Promise<void> {
  const { tx, nu } = uow;
  const { casusId } = zaak;
  const [kolom, waarde] = zaaksleutel(zaak);
  if (casusId) await findCasus(uow, casusId);
  const open = await tx
    .selectFrom('wachtpunt')
    .select(['wachtpuntId', 'escalatieNiveau', 'plan', 'uiterlijk', 'herplandOp'])
    .where(kolom, '=', waarde)
    .where('taak', '=', taak)
    .where('geslotenOp', 'is', null)
    .execute();
  // Of a task that is open several times those that are late, whichever of them rang; of one whose term moved, the new term.
  const teLaat = open.filter(
    ({ uiterlijk, herplandOp }) =>
      (open.length === 1 && herplandOp === null) || Date.parse(uiterlijk) <= nu.getTime(),
  );
  if (teLaat.length === 0) return;
  // A ketenzaak has no timeline; raising it twice to where it belongs changes nothing.
  if (casusId && !(await recordGeescaleerd(uow, { casusId, sleutel: elementInstanceKey, taak }))) return;
  for (const { wachtpuntId, escalatieNiveau, plan } of teLaat) {
    const bereikt = reachedEscalaties(plan, nu);
    await tx
      .updateTable('wachtpunt')
      .set({ escalatieOpen: 1, escalatieNiveau: Math.max(bereikt.length, escalatieNiveau, 1) })
      .where('wachtpuntId', '=', wachtpuntId)
      .execute();
    if (casusId && bereikt.some(({ wie }) => wie === 'REGISSEUR'))
      await relateGroepen(uow, casusId, [REGISSEUR]);
  }
}

/** The levels of warning that a deadline has come to by now. */
export function reachedEscalaties(plan: unknown, nu: Date): BewaardPlan['escalaties'] {
  const alle = typeof plan === 'string' ? (fromJson<Partial<BewaardPlan>>(plan).escalaties ?? []) : [];
  return alle.filter(({ op }) => Date.parse(op) <= nu.getTime());
}

function recordGeescaleerd(
  uow: UnitOfWork,
  { casusId, sleutel, taak }: { casusId: string; sleutel: string; taak: TaakNaam },
): Promise<boolean> {
  return recordGebeurtenis(uow, {
    casusId,
    sleutel,
    soort: 'TAAK_GEESCALEERD',
    waarde: taak,
    inCompartiment: taakOf(taak).inCompartiment === true,
  });
}
