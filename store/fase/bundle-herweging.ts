import { faseSchema, isBefore } from '../../domain/casus/fase.js';
import { findCasus } from '../casus/find-casus.js';
import { hasGebeurtenis } from '../casus/has-gebeurtenis.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { isInWeging } from '../weging/find-weging.js';

/**
 * A weging that is open, or still to come, takes the new fact along: never two beside each other (B06). A herweging says
 * that it began, so that a second one which is asked before the first opened its weging is taken along as well. A step that
 * is asked again keeps to what it began.
 */
export async function bundleHerweging(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel }: Stap,
): Promise<'GEBUNDELD' | 'WEGEN'> {
  await uow.lock(`herweging:${casusId}`);
  const begin = { casusId, sleutel, soort: 'HERWEGING_BEGONNEN' } as const;
  if (await hasGebeurtenis(uow, begin)) return 'WEGEN';
  const { fase } = await findCasus(uow, casusId);
  const isVroeg = isBefore(faseSchema.parse(fase), 'F2');
  if (isVroeg || (await isInWeging(uow, casusId))) return 'GEBUNDELD';
  await recordGebeurtenis(uow, begin);
  return 'WEGEN';
}
