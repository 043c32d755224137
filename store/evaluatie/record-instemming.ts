import { DomainError } from '../../domain/errors.js';
import type { Instemming } from '../../domain/evaluatie/evaluatie.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Evaluatiestap } from './evaluatiestap.js';

/** Keeps what one partner said, or that it said nothing in time. The first answer stands. */
export async function recordInstemming(
  { tx, nu }: UnitOfWork,
  { evaluatieId, instemmingId, instemming }: Evaluatiestap & { instemmingId: string; instemming: Instemming },
): Promise<void> {
  const vraag = await tx
    .selectFrom('instemming')
    .select('antwoord')
    .where('instemmingId', '=', instemmingId)
    .where('evaluatieId', '=', evaluatieId)
    .executeTakeFirst();
  if (vraag === undefined) throw new DomainError('NIET_GEVONDEN');
  if (vraag.antwoord !== null) return;
  await tx
    .updateTable('instemming')
    .set({ antwoord: instemming, beantwoordOp: nu.toISOString() })
    .where('instemmingId', '=', instemmingId)
    .execute();
}
