import type { JaNee } from '../../domain/keuze.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { hoorverslagPlaats } from './verrijking-plaats.js';

/** Keeps what the melder told, or why that was not possible; who the melder is stays where it was (D11.7). */
export async function recordHoorverslag(
  uow: UnitOfWork,
  verslag: { sleutel: string; casusId: string; gehoord: JaNee; tolk: JaNee; verslag: string; door: string },
): Promise<void> {
  const { sleutel: hoorverslagId, casusId, gehoord, tolk, door } = verslag;
  await uow.tx
    .insertInto('hoorverslag')
    .values({
      hoorverslagId,
      casusId,
      gehoord,
      tolk,
      verslag: uow.cipher.seal(hoorverslagPlaats(hoorverslagId), verslag.verslag),
      op: uow.nu.toISOString(),
      door,
    })
    .onConflict((conflict) => conflict.column('hoorverslagId').doNothing())
    .execute();
  await recordGebeurtenis(uow, {
    casusId,
    sleutel: hoorverslagId,
    soort: 'MELDER_GEHOORD',
    waarde: gehoord,
    door,
  });
}
