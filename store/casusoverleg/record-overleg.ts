import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';

/** Lays down what came of a casusoverleg: moved to another day, or the casus is scaled down. */
export async function recordOverleg(
  uow: UnitOfWork,
  stap: Stap & { overlegUitkomst: 'VERZET' | 'AFSCHALEN'; overlegOp: string | null },
): Promise<void> {
  const { casusId, elementInstanceKey: sleutel, overlegUitkomst, overlegOp } = stap;
  await findCasus(uow, casusId);
  const waarde = overlegOp === null ? overlegUitkomst : `${overlegUitkomst} ${overlegOp}`;
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'OVERLEG_VASTGELEGD', waarde });
}
