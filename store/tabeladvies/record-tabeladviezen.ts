import { type Tabeladvies, tabeladviesSchema } from '../../domain/weging/tabeladvies.js';
import { findCasus } from '../casus/find-casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** Keeps advices of tables outside a weging; each once, whatever is asked again. */
export async function recordTabeladviezen(
  uow: UnitOfWork,
  { casusId, adviezen: unsafeAdviezen }: { casusId: string; adviezen: readonly Tabeladvies[] },
): Promise<void> {
  await findCasus(uow, casusId);
  for (const unsafeAdvies of unsafeAdviezen) {
    const { sleutel, tabel, tabelVersie, regels, uitkomst } = tabeladviesSchema.parse(unsafeAdvies);
    await uow.tx
      .insertInto('tabeladvies')
      .values({
        sleutel,
        casusId,
        tabel,
        tabelVersie,
        regels: JSON.stringify(regels),
        uitkomst: JSON.stringify(uitkomst),
        vastgelegdOp: uow.nu.toISOString(),
      })
      .onConflict((conflict) => conflict.column('sleutel').doNothing())
      .execute();
  }
}
