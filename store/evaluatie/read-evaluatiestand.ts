import { isNeutraal } from '../../domain/evaluatie/neutraliteit.js';
import type { Evaluatiestand } from '../../domain/taak/taak-afronding.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findGebruiker } from '../gebruiker/find-gebruiker.js';
import { findAfgerondDossierOf } from '../taak/find-afgerond-dossier.js';
import { listNeutraleBegeleiders } from './list-begeleiders.js';
import { readHerkenbaar } from './read-herkenbaar.js';
import { readSporen } from './read-sporen.js';

/** What is known of an evaluation when one of its tasks is given or completed; undefined for other ketenzaken. */
export async function readEvaluatiestand(
  uow: UnitOfWork,
  { zaakId, assignee }: { zaakId: string; assignee: string | null },
): Promise<Evaluatiestand | undefined> {
  const evaluatie = await uow.tx
    .selectFrom('evaluatie')
    .select('casusId')
    .where('evaluatieId', '=', zaakId)
    .executeTakeFirst();
  if (evaluatie === undefined) return undefined;
  const { casusId } = evaluatie;
  const sporen = await readSporen(uow, casusId);
  const behandelaar = await findGebruiker(uow, assignee);
  return {
    isBehandelaarNeutraal: behandelaar !== undefined && isNeutraal(behandelaar, sporen),
    neutraleBegeleiders: (await listNeutraleBegeleiders(uow, sporen)).map(({ gebruikerId }) => gebruikerId),
    bewerker: (await findAfgerondDossierOf(uow, { zaakId }, 'beschrijving-bewerken'))?.door ?? null,
    herkenbaar: await readHerkenbaar(uow, casusId),
  };
}
