import { type Fasewissel, type Instapfase, instapNaGevolg } from '../../domain/casus/instap.js';
import { DomainError } from '../../domain/errors.js';
import { findCasus } from '../casus/find-casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { lapseTweedeWeging } from '../tweede-weging/open-tweede-weging.js';
import { withdrawUitnodigingen } from '../uitnodiging/withdraw-uitnodigingen.js';
import { withdrawVerzoeken } from '../verrijken/close-verzoeken.js';
import { stopWaiting } from '../wachtpunt/await-moment.js';
import { lapseHerweging } from './lapse-herweging.js';
import { isIngebracht } from './read-inbreng-stand.js';

/**
 * After people decided that the phase changes, and the main line stopped: takes back what it had open (its tasks are
 * gone by themselves), and says where it begins again. What was decided stands in the store: the variables of the step
 * that decided are gone (processen.md 4.1). @throws DomainError CONFLICT when nothing was decided
 */
export async function restartFase(uow: UnitOfWork, stap: Stap): Promise<Instapfase> {
  const { casusId } = stap;
  const casus = await findCasus(uow, casusId);
  const gevolg = await uow.tx
    .selectFrom('gebeurtenis')
    .select('waarde')
    .where('casusId', '=', casusId)
    .where('soort', '=', 'GEVOLG_BEPAALD')
    .where('waarde', '<>', 'DOORGAAN')
    .orderBy('gebeurtenisId', 'desc')
    .executeTakeFirst();
  if (gevolg === undefined) throw new DomainError('CONFLICT');
  await stopWaiting(uow, casusId);
  await withdrawUitnodigingen(uow, casusId);
  await withdrawVerzoeken(uow, casusId);
  await lapseTweedeWeging(uow, casusId);
  const instap = instapNaGevolg(gevolg.waarde as Fasewissel, await isIngebracht(uow, casus));
  await lapseHerweging(uow, stap, instap);
  return instap;
}
