import { type Instapfase, deriveInstap } from '../../domain/casus/instap.js';
import { findCasus } from '../casus/find-casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { isIngebracht } from './read-inbreng-stand.js';

/** Where the main line of this casus begins, when `gevraagd` was asked (B13). */
export async function readInstap(
  uow: UnitOfWork,
  { casusId, gevraagd }: { casusId: string; gevraagd: Instapfase },
): Promise<Instapfase> {
  return deriveInstap(gevraagd, await isIngebracht(uow, await findCasus(uow, casusId)));
}
