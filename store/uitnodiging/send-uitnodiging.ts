import { type Termijnregel, deriveUiterlijk } from '../../domain/taak/termijnen.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import type { Stap } from '../systeem-repository.js';
import { readTaakstand } from '../wachtpunt/read-taakstand.js';
import { findUitnodiging } from './find-uitnodiging.js';

export interface Verzending extends Stap {
  uitnodigingId: string;
  /** 1 for the partner, 2 for the partner and who stands in. */
  ronde: 1 | 2;
  /** T09. */
  termijnregel: Termijnregel;
}

/**
 * Puts an invitation ready for the partner, and in the second round for its substitute (`.piket`) too, with a new
 * deadline. Nothing of it leaves the system.
 * @returns until when it can be answered before the next one is asked
 */
export async function sendUitnodiging(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel, uitnodigingId, ronde, termijnregel }: Verzending,
): Promise<string> {
  const { tx, nu } = uow;
  const uitnodiging = await findUitnodiging(uow, { casusId, uitnodigingId });
  if (uitnodiging.ronde > ronde || (uitnodiging.ronde === ronde && uitnodiging.verstuurdOp !== null))
    return uitnodiging.uiterlijk;
  if (ronde === 1) {
    await tx
      .updateTable('uitnodiging')
      .set({ verstuurdOp: nu.toISOString() })
      .where('uitnodigingId', '=', uitnodigingId)
      .execute();
    return uitnodiging.uiterlijk;
  }
  const { prioriteit } = await readTaakstand(uow, casusId);
  const uiterlijk = deriveUiterlijk(termijnregel, prioriteit, nu).toISOString();
  const groepen = fromJson<string[]>(uitnodiging.groepen);
  await tx
    .updateTable('uitnodiging')
    .set({
      ronde,
      uiterlijk,
      groepen: JSON.stringify([...groepen, ...groepen.map((groep) => `${groep}.piket`)]),
    })
    .where('uitnodigingId', '=', uitnodigingId)
    .execute();
  await recordGebeurtenis(uow, {
    casusId,
    sleutel,
    soort: 'UITNODIGING_NAAR_VERVANGER',
    waarde: uitnodiging.partner,
  });
  return uiterlijk;
}
