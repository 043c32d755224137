import { DomainError } from '../../domain/errors.js';
import type { EvaluatieTabel } from '../database/tables/evaluatie.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** @throws DomainError NIET_GEVONDEN, also when its casus was destroyed */
export async function findEvaluatie(
  { tx }: Pick<UnitOfWork, 'tx'>,
  evaluatieId: string,
): Promise<EvaluatieTabel> {
  const evaluatie = await tx
    .selectFrom('evaluatie')
    .selectAll()
    .where('evaluatieId', '=', evaluatieId)
    .executeTakeFirst();
  if (evaluatie === undefined) throw new DomainError('NIET_GEVONDEN');
  return evaluatie;
}
