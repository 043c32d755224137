import type { KetenpartnerCode } from '../../domain/keten/ketenpartner.js';
import { readZorgcoordinator, zorgcoordinatorGroep } from '../actie/read-zorgcoordinator.js';
import { takeSight } from '../actie/actie-toegang.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/**
 * Ties the organisation that coordinates the care to the casus (R06), until another one does or the casus closes. Who did
 * before is let go, but for actions that it still holds.
 */
export async function assignZorgcoordinator(
  uow: UnitOfWork,
  { casusId, zorgcoordinator }: { casusId: string; zorgcoordinator: KetenpartnerCode | null },
): Promise<void> {
  const { tx, nu } = uow;
  const vorige = await readZorgcoordinator(uow, casusId);
  if (vorige === zorgcoordinator) return;
  if (vorige !== null) await takeSight(uow, { casusId, groep: zorgcoordinatorGroep(vorige), kreegHet: true });
  if (zorgcoordinator === null) return;
  await tx
    .insertInto('casusrelatie')
    .values({
      casusId,
      soort: 'TOEWIJZING',
      groep: zorgcoordinatorGroep(zorgcoordinator),
      vanaf: nu.toISOString(),
      tot: null,
    })
    .onConflict((conflict) => conflict.columns(['casusId', 'soort', 'groep']).doUpdateSet({ tot: null }))
    .execute();
}
