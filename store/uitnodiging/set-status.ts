import { type Afwijsreden, type Uitnodigingstatus, isAanTafel } from '../../domain/overleg/uitnodiging.js';
import type { UitnodigingRij } from '../database/tables/overleg.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import { readOpgeschort } from '../voorval/read-opgeschort.js';

/**
 * Keeps where an invitation stands. Who comes, and may see content (INV9), is tied to the casus from then on; who does
 * not come any more is let go.
 */
export async function setStatus(
  uow: UnitOfWork,
  uitnodiging: UitnodigingRij,
  {
    status,
    redenCode,
    door,
  }: { status: Uitnodigingstatus; redenCode: Afwijsreden | null; door: string | null },
): Promise<void> {
  const { tx, nu } = uow;
  const { uitnodigingId, casusId, inhoud } = uitnodiging;
  await tx
    .updateTable('uitnodiging')
    .set({ status, redenCode, beantwoordOp: nu.toISOString(), beantwoordDoor: door })
    .where('uitnodigingId', '=', uitnodigingId)
    .execute();
  const groepen = fromJson<string[]>(uitnodiging.groepen);
  if (groepen.length === 0) return;
  if (isAanTafel(status) && inhoud === 'DOSSIER') {
    // Who comes while sharing is suspended gets in once it goes on.
    const tot = await readOpgeschort(uow, casusId);
    await tx
      .insertInto('casusrelatie')
      .values(
        groepen.map((groep) => ({
          casusId,
          soort: 'UITNODIGING',
          groep,
          vanaf: nu.toISOString(),
          tot,
        })),
      )
      .onConflict((conflict) => conflict.columns(['casusId', 'soort', 'groep']).doUpdateSet({ tot }))
      .execute();
    return;
  }
  await tx
    .updateTable('casusrelatie')
    .set({ tot: nu.toISOString() })
    .where('casusId', '=', casusId)
    .where('soort', '=', 'UITNODIGING')
    .where('groep', 'in', groepen)
    .where('tot', 'is', null)
    .execute();
}
