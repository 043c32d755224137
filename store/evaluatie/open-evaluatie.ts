import { randomUUID } from 'node:crypto';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { newNummer } from '../willekeurig.js';

/**
 * Opens the evaluation of a casus, or takes up the one that was left when the casus was opened again: its begeleider stays
 * (processen.md 6.8).
 * @returns its key, by which its tasks are found
 */
export async function openEvaluatie(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel }: Stap,
): Promise<string> {
  const { tx, nu } = uow;
  const { afgeslotenOp } = await findCasus(uow, casusId);
  const eerder = await tx
    .selectFrom('evaluatie')
    .select(['evaluatieId', 'sleutel'])
    .where('casusId', '=', casusId)
    .where((een) => een.or([een('sleutel', '=', sleutel), een('status', '<>', 'AFGEROND')]))
    .executeTakeFirst();
  if (eerder?.sleutel === sleutel) return eerder.evaluatieId;
  const f8Op = afgeslotenOp ?? nu.toISOString();
  if (eerder !== undefined) {
    await tx
      .updateTable('evaluatie')
      .set({ sleutel, status: 'OPEN', f8Op })
      .where('evaluatieId', '=', eerder.evaluatieId)
      .execute();
    return eerder.evaluatieId;
  }
  const evaluatieId = randomUUID();
  await tx
    .insertInto('evaluatie')
    .values({
      evaluatieId,
      casusId,
      nummer: newNummer('EVA'),
      sleutel,
      status: 'OPEN',
      f8Op,
      geopendOp: nu.toISOString(),
      ronde: 0,
      begeleider: null,
      begeleiderGroep: null,
      aangesteldOp: null,
      beschrijving: null,
      bewerktDoor: null,
      gecontroleerdDoor: null,
      gecontroleerdOp: null,
      vorm: null,
      afgerondOp: null,
    })
    .execute();
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'EVALUATIE_GESTART' });
  return evaluatieId;
}
