import { faseSchema } from '../../domain/casus/fase.js';
import { withoutMeldpunt } from '../../domain/taak/meldpunt.js';
import { findCasus } from '../casus/find-casus.js';
import { relateGroepen } from '../casus/relate-groep.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';

/** An open task, and whose it is from now on. */
export interface Overgang {
  elementInstanceKey: string;
  groepen: string[];
}

/** What the meldpunt still had open of a casus that it does not see any more, and who gets it (matrix 3.4). */
export async function listMeldpunttaken(uow: UnitOfWork, casusId: string): Promise<Overgang[]> {
  const { fase } = await findCasus(uow, casusId);
  const open = await uow.tx
    .selectFrom('wachtpunt')
    .select(['sleutel', 'eigenaarGroepen', 'vervangerGroep'])
    .where('casusId', '=', casusId)
    .where('soort', '=', 'TAAK')
    .where('geslotenOp', 'is', null)
    .execute();
  return open.flatMap(({ sleutel, eigenaarGroepen, vervangerGroep }) => {
    const nu = fromJson<string[]>(eigenaarGroepen);
    const groepen = withoutMeldpunt(nu, { fase: faseSchema.parse(fase), vervangerGroep });
    return groepen.join() === nu.join() ? [] : [{ elementInstanceKey: sleutel, groepen }];
  });
}

/** The task is theirs from now on, also by the dossier. */
export async function handOverTaak(
  uow: UnitOfWork,
  { casusId, elementInstanceKey, groepen }: Overgang & { casusId: string },
): Promise<void> {
  await uow.tx
    .updateTable('wachtpunt')
    .set({ eigenaarGroepen: JSON.stringify(groepen) })
    .where('casusId', '=', casusId)
    .where('sleutel', '=', elementInstanceKey)
    .execute();
  await relateGroepen(uow, casusId, groepen);
}
