import type { UnitOfWork } from '../database/unit-of-work.js';
import { reachedEscalaties } from '../wachtpunt/escalate-taak.js';
import { type Aantreffen, type NieuweBevinding, recordBevindingen } from './record-bevindingen.js';

/** The engine's own alarm rings at the deadline; a moment later it should have been heard. */
const SPELING = 15 * 60_000;

/**
 * Overdue terms that nobody was warned of: the escalation is opened, and procesregie gets a task. Where it was open
 * already it is raised to where its term has come by now: the alarm of a task stops after ten times (processen.md 3.1).
 */
export async function checkTermijnen(
  uow: UnitOfWork,
  { sleutel }: { sleutel: string },
): Promise<NieuweBevinding[]> {
  const { tx, nu } = uow;
  const teLaat = await tx
    .selectFrom('wachtpunt')
    .select([
      'wachtpuntId',
      'casusId',
      'zaakId',
      'plan',
      'escalatieOpen',
      'escalatieNiveau',
      'inCompartiment',
    ])
    .where('geslotenOp', 'is', null)
    .where('uiterlijk', '<', new Date(nu.getTime() - SPELING).toISOString())
    .execute();
  const gevonden: Aantreffen[] = [];
  for (const { wachtpuntId, casusId, zaakId, plan, escalatieOpen, escalatieNiveau, ...wachtpunt } of teLaat) {
    const niveau = Math.max(reachedEscalaties(plan, nu).length, escalatieNiveau, 1);
    await tx
      .updateTable('wachtpunt')
      .set({ escalatieOpen: 1, escalatieNiveau: niveau })
      .where('wachtpuntId', '=', wachtpuntId)
      .execute();
    // A task of procesregie would tell of what police and OM do in their compartment (INV8); they see the escalation.
    if (escalatieOpen === 1 || wachtpunt.inCompartiment === 1) continue;
    gevonden.push(
      casusId === null
        ? { soort: 'TERMIJN', onderwerp: zaakId ?? wachtpuntId }
        : { soort: 'TERMIJN', onderwerp: casusId, casusId },
    );
  }
  return recordBevindingen(uow, sleutel, { soorten: ['TERMIJN'], gevonden });
}
