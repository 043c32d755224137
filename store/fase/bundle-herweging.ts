import { faseSchema, isBefore } from '../../domain/casus/fase.js';
import { findCasus } from '../casus/find-casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { isInWeging } from '../weging/find-weging.js';

/**
 * A weging that is open, or still to come, takes the new fact along: never two beside each other (B06). A step that is
 * asked again keeps to what it began: the weging that it opened is not another one.
 */
export async function bundleHerweging(uow: UnitOfWork, { casusId }: Stap): Promise<'GEBUNDELD' | 'WEGEN'> {
  const { fase } = await findCasus(uow, casusId);
  const isVroeg = isBefore(faseSchema.parse(fase), 'F2');
  return isVroeg || (await isInWeging(uow, casusId)) ? 'GEBUNDELD' : 'WEGEN';
}
