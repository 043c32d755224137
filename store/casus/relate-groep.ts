import type { Casusrelatie } from '../../domain/toegang/toegangsobject.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

const RELATIE_PER_ROL: Readonly<Record<string, Casusrelatie>> = {
  r02: 'MELDPUNT',
  r04: 'TEAM',
  r07: 'STRAFRECHT',
};

/**
 * Ties the groups that get work on a casus to it; who has a task must be able to see what it is about.
 * Procesregie needs no tie, and other roles get theirs by invitation or assignment.
 */
export async function relateGroepen(
  { tx, nu }: UnitOfWork,
  casusId: string,
  groepen: readonly string[],
): Promise<void> {
  const rijen = groepen.flatMap((groep) => {
    const soort = RELATIE_PER_ROL[groep.split('.')[0] ?? ''];
    return soort === undefined ? [] : [{ casusId, soort, groep, vanaf: nu.toISOString(), tot: null }];
  });
  if (rijen.length === 0) return;
  await tx
    .insertInto('casusrelatie')
    .values(rijen)
    .onConflict((conflict) => conflict.columns(['casusId', 'soort', 'groep']).doUpdateSet({ tot: null }))
    .execute();
}
