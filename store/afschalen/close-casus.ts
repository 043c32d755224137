import { deriveAfschaalPoort, isBesluitJaNaWeging } from '../../domain/casus/afschalen.js';
import { deriveAfsluitreden, type Sluitreden, sturendePrioriteit } from '../../domain/casus/casus.js';
import { isOverdrachtOpen } from '../../domain/casus/overdracht.js';
import type { Prioriteit } from '../../domain/casus/prioriteit.js';
import { DomainError } from '../../domain/errors.js';
import { isEvaluatieNodig } from '../../domain/evaluatie/steekproef.js';
import { findOpenActies } from '../actie/find-open-acties.js';
import { endCasus } from '../casus/end-casus.js';
import { findCasus } from '../casus/find-casus.js';
import type { CasusRij } from '../database/tables/casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { hasOpenZijsporen } from '../inhalen/has-open-zijsporen.js';
import { findOpenToets } from '../doorlaattoets/find-toets.js';
import type { Stap } from '../systeem-repository.js';
import { readAfschaalStand } from './read-afschaal-stand.js';

export interface Afsluiting {
  afsluitResultaat: 'AFGESLOTEN' | 'OPEN_PUNTEN';
  evaluatieNodig: 'JA' | 'NEE';
}

/**
 * Closes a casus: F8, retention starts, and everybody but procesregie loses sight of it. While an action runs, police and
 * OM still look, or something beside the main line waits for people, it stays open and people are asked to deal with that (INV3).
 * @throws DomainError AFSCHALEN_GEBLOKKEERD for one that is scaled down against INV3, or with a hand-over that nobody
 * answered. When somebody took over, it is closed as handed over.
 */
export async function closeCasus(
  uow: UnitOfWork,
  {
    casusId,
    elementInstanceKey: sleutel,
    afsluitreden,
  }: Stap & { periode: number; afsluitreden: Sluitreden },
): Promise<Afsluiting> {
  const casus = await findCasus(uow, casusId);
  const evaluatieNodig = naarEvaluatie(casus, afsluitreden);
  if (casus.status === 'GESLOTEN') return { afsluitResultaat: 'AFGESLOTEN', evaluatieNodig };
  if (afsluitreden !== 'AFGEROND') await demandAfschaalbaar(uow, casusId);
  if (await hasOpenPunten(uow, casusId)) return { afsluitResultaat: 'OPEN_PUNTEN', evaluatieNodig };
  await demandOvergedragen(uow, casusId);
  const isOvergenomen = await isCasusOvergenomen(uow, casusId);
  await endCasus(uow, { casus, sleutel, afsluitreden: deriveAfsluitreden(afsluitreden, isOvergenomen) });
  return { afsluitResultaat: 'AFGESLOTEN', evaluatieNodig };
}

async function hasOpenPunten(uow: UnitOfWork, casusId: string): Promise<boolean> {
  return (
    (await findOpenActies(uow, casusId)).length > 0 ||
    (await findOpenToets(uow, casusId)) !== undefined ||
    (await hasOpenZijsporen(uow, casusId))
  );
}

async function demandAfschaalbaar(uow: UnitOfWork, casusId: string): Promise<void> {
  const stand = await readAfschaalStand(uow, casusId);
  if (deriveAfschaalPoort(stand) !== 'VRIJ' || isBesluitJaNaWeging(stand))
    throw new DomainError('AFSCHALEN_GEBLOKKEERD');
}

async function demandOvergedragen({ tx }: UnitOfWork, casusId: string): Promise<void> {
  const overdrachten = await tx
    .selectFrom('overdracht')
    .select('status')
    .where('casusId', '=', casusId)
    .execute();
  if (overdrachten.some(({ status }) => isOverdrachtOpen(status)))
    throw new DomainError('AFSCHALEN_GEBLOKKEERD');
}

/** Did somebody confirm to take over, since the casus was opened or opened again? */
async function isCasusOvergenomen({ tx }: UnitOfWork, casusId: string): Promise<boolean> {
  const heropend = await tx
    .selectFrom('gebeurtenis')
    .select('op')
    .where('casusId', '=', casusId)
    .where('soort', '=', 'CASUS_HEROPEND')
    .orderBy('gebeurtenisId', 'desc')
    .executeTakeFirst();
  const bevestigd = await tx
    .selectFrom('overdracht')
    .select('overdrachtId')
    .where('casusId', '=', casusId)
    .where('status', '=', 'BEVESTIGD')
    .where('geopendOp', '>=', heropend?.op ?? '')
    .executeTakeFirst();
  return bevestigd !== undefined;
}

function naarEvaluatie(casus: CasusRij, sluitreden: Sluitreden): 'JA' | 'NEE' {
  const prioriteit = sturendePrioriteit({
    prioriteit: casus.prioriteit as Prioriteit | null,
    voorlopigePrioriteit: casus.voorlopigePrioriteit as Prioriteit | null,
  });
  return isEvaluatieNodig({ casusnummer: casus.casusnummer, prioriteit, sluitreden }) ? 'JA' : 'NEE';
}
