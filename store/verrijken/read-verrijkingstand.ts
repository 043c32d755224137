import type { Verrijkingstand } from '../../domain/overleg/verrijkingstand.js';
import { isOverlegVerzet } from '../casusoverleg/is-overleg-verzet.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import { readTweedeAdviezen } from '../tweede-weging/find-tweede-weging.js';
import { readBevraagbaar } from './bevraagbare-partners.js';
import { findInformatieverzoek, isVerzoekOpen } from './find-verzoek.js';
import { readAanTafel } from './read-aan-tafel.js';

/** What the tasks of A3.3 look at, of this casus and of the question that the task says it answers. */
export async function readVerrijkingstand(
  uow: UnitOfWork,
  casusId: string,
  { verzoekId }: Readonly<Record<string, unknown>>,
): Promise<Verrijkingstand> {
  const verzoek = await findInformatieverzoek(uow, casusId, verzoekId);
  return {
    bevraagbaar: await readBevraagbaar(uow, casusId),
    verzoek:
      verzoek === undefined
        ? null
        : { isOpen: isVerzoekOpen(verzoek), groepen: fromJson<string[]>(verzoek.groepen) },
    aanTafel: await readAanTafel(uow, casusId),
    isOverlegVerzet: await isOverlegVerzet(uow, casusId),
    adviezen: await readTweedeAdviezen(uow, casusId),
  };
}
