import type { UnitOfWork } from '../database/unit-of-work.js';

/** The tasks of the evaluations of a casus go with it; what was learnt stays. */
export async function eraseEvaluatietaken({ tx }: Pick<UnitOfWork, 'tx'>, casusId: string): Promise<void> {
  const evaluaties = tx.selectFrom('evaluatie').select('evaluatieId').where('casusId', '=', casusId);
  await tx.deleteFrom('taakdossier').where('zaakId', 'in', evaluaties).execute();
  await tx.deleteFrom('wachtpunt').where('zaakId', 'in', evaluaties).execute();
}
