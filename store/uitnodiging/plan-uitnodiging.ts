import { type Termijnregel, deriveUiterlijkTot } from '../../domain/taak/termijnen.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { readTaakstand } from '../wachtpunt/read-taakstand.js';
import { findUitnodiging } from './find-uitnodiging.js';

export interface Uitnodigingplan extends Stap {
  uitnodigingId: string;
  /** T09. */
  termijnregel: Termijnregel;
}

/** Until when a partner that was added can answer: its term, and the moment that the casus is spoken about at most. */
export async function planUitnodiging(
  uow: UnitOfWork,
  { casusId, uitnodigingId, termijnregel }: Uitnodigingplan,
): Promise<string> {
  const { ronde, op, ...uitnodiging } = await findUitnodiging(uow, { casusId, uitnodigingId });
  if (ronde > 0) return uitnodiging.uiterlijk;
  const { prioriteit } = await readTaakstand(uow, casusId);
  const grens = new Date(op);
  const uiterlijk = deriveUiterlijkTot(termijnregel, { prioriteit, nu: uow.nu, grens }).toISOString();
  await uow.tx
    .updateTable('uitnodiging')
    .set({ ronde: 1, uiterlijk })
    .where('uitnodigingId', '=', uitnodigingId)
    .execute();
  return uiterlijk;
}
