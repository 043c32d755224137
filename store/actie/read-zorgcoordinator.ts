import type { KetenpartnerCode } from '../../domain/keten/ketenpartner.js';
import { ZORGCOORDINATOREN } from '../../domain/plan/actiehouder.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** The organisation that coordinates the care in this casus now: its R06 group was assigned to it. Null while there is none. */
export async function readZorgcoordinator(
  { tx }: Pick<UnitOfWork, 'tx'>,
  casusId: string,
): Promise<KetenpartnerCode | null> {
  const rijen = await tx
    .selectFrom('casusrelatie')
    .select('groep')
    .where('casusId', '=', casusId)
    .where('soort', '=', 'TOEWIJZING')
    .where('tot', 'is', null)
    .execute();
  const groepen = rijen.map(({ groep }) => groep);
  return ZORGCOORDINATOREN.find((code) => groepen.includes(zorgcoordinatorGroep(code))) ?? null;
}

export const zorgcoordinatorGroep = (code: string): string =>
  `r06.${code.toLowerCase().replaceAll('_', '-')}`;
