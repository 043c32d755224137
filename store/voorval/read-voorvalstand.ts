import type { Voorvalstand } from '../../domain/casus/voorval.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';

/** What the rules must know of the voorval that a task is about: the one that its wachtpunt names. Null: it is about none. */
export async function readVoorvalstand(
  uow: UnitOfWork,
  { casusId, voorvalId }: { casusId: string; voorvalId: string | null },
): Promise<Voorvalstand | null> {
  if (voorvalId === null) return null;
  const voorval = await uow.tx
    .selectFrom('voorval')
    .select(['organisatie', 'opgeschortOp'])
    .where('casusId', '=', casusId)
    .where('voorvalId', '=', voorvalId)
    .executeTakeFirst();
  if (voorval === undefined) return null;
  const getoetst = await findAfgerondDossier(uow, casusId, 'ingreep-toetsen', voorvalId);
  return {
    organisatie: voorval.organisatie,
    eersteToetser: getoetst?.door ?? null,
    isGrondslagWeg: voorval.opgeschortOp !== null,
  };
}
