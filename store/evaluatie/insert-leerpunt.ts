import { randomUUID } from 'node:crypto';
import type { Leerpunt } from '../../domain/evaluatie/leerpunt.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { leerpuntPlaats } from './evaluatie-plaats.js';

/** Takes a lesson in, with its owner and term (E22). */
export async function insertLeerpunt(
  { tx, nu, cipher }: UnitOfWork,
  { evaluatieId, nummer }: { evaluatieId: string; nummer: string },
  { categorie, omschrijving, maatregel, eigenaar, uiterlijk }: Leerpunt,
): Promise<void> {
  const leerpuntId = randomUUID();
  await tx
    .insertInto('leerpunt')
    .values({
      leerpuntId,
      evaluatieId,
      nummer,
      categorie,
      omschrijving: cipher.seal(leerpuntPlaats(leerpuntId, 'omschrijving'), omschrijving),
      maatregel: cipher.seal(leerpuntPlaats(leerpuntId, 'maatregel'), maatregel),
      eigenaarGroep: eigenaar,
      uiterlijk,
      status: 'OPEN',
      toelichting: null,
      vastgesteldOp: nu.toISOString(),
      statusOp: null,
      statusDoor: null,
    })
    .execute();
}
