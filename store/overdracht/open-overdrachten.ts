import { randomUUID } from 'node:crypto';
import type { Bestemming } from '../../domain/casus/overdracht.js';
import { findCasus } from '../casus/find-casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';

/** One destination of one scaling down. */
export interface GeopendeOverdracht {
  overdrachtId: string;
  bestemming: Bestemming;
}

/** Opens a hand-over for each destination but GEEN. What an earlier, broken off scaling down left open lapses. */
export async function openOverdrachten(
  uow: UnitOfWork,
  stap: Stap & { bestemmingen: readonly Bestemming[] },
): Promise<GeopendeOverdracht[]> {
  const { tx, nu } = uow;
  const { casusId, elementInstanceKey: sleutel, bestemmingen } = stap;
  await findCasus(uow, casusId);
  const eerder = await tx
    .selectFrom('overdracht')
    .select(['overdrachtId', 'bestemming'])
    .where('casusId', '=', casusId)
    .where('sleutel', '=', sleutel)
    .orderBy('overdrachtId')
    .execute();
  if (eerder.length > 0) return eerder;
  await tx
    .updateTable('overdracht')
    .set({ status: 'VERVALLEN', afgerondOp: nu.toISOString() })
    .where('casusId', '=', casusId)
    .where('status', 'in', ['OPEN', 'VERSTUURD'])
    .execute();
  const nieuw = bestemmingen
    .filter((bestemming) => bestemming !== 'GEEN')
    .map((bestemming) => ({ overdrachtId: randomUUID(), bestemming }))
    .sort((een, ander) => (een.overdrachtId < ander.overdrachtId ? -1 : 1));
  if (nieuw.length === 0) return [];
  const gemeenschappelijk = { casusId, sleutel, status: 'OPEN', geopendOp: nu.toISOString() } as const;
  await tx
    .insertInto('overdracht')
    .values(nieuw.map((overdracht) => ({ ...overdracht, ...gemeenschappelijk })))
    .execute();
  return nieuw;
}
