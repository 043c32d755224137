import type { KetenpartnerCode } from '../../domain/keten/ketenpartner.js';
import { groepsdeel, partnerVanGroep } from '../../domain/keten/partnergroep.js';
import { readZorgcoordinatorgroep } from '../casus/find-zorgcoordinator.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** The organisation that coordinates the care in this casus now. Null while there is none. */
export async function readZorgcoordinator(
  uow: Pick<UnitOfWork, 'tx'>,
  casusId: string,
): Promise<KetenpartnerCode | null> {
  const groep = await readZorgcoordinatorgroep(uow, casusId);
  return groep === null ? null : partnerVanGroep(groep);
}

export const zorgcoordinatorGroep = (code: string): string => `r06.${groepsdeel(code)}`;
