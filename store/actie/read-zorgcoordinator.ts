import type { KetenpartnerCode } from '../../domain/keten/ketenpartner.js';
import { groepsdeel, partnerVanGroep } from '../../domain/keten/partnergroep.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** The organisation that coordinates the care in this casus now: its R06 group was assigned to it. Null while there is none. */
export async function readZorgcoordinator(
  { tx }: Pick<UnitOfWork, 'tx'>,
  casusId: string,
): Promise<KetenpartnerCode | null> {
  const relatie = await tx
    .selectFrom('casusrelatie')
    .select('groep')
    .where('casusId', '=', casusId)
    .where('soort', '=', 'TOEWIJZING')
    .where('groep', 'like', 'r06.%')
    .where('tot', 'is', null)
    .orderBy('vanaf')
    .orderBy('groep')
    .executeTakeFirst();
  return relatie === undefined ? null : partnerVanGroep(relatie.groep);
}

export const zorgcoordinatorGroep = (code: string): string => `r06.${groepsdeel(code)}`;
