import type { Prioriteit } from '../../domain/casus/prioriteit.js';
import type { Advies } from '../../domain/weging/weging.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { replaceAdviezen } from './replace-adviezen.js';

/** The advices at registration are kept as version 0: they come before any weging. */
export const REGISTRATIE = 0;

/** The provisional priority and safety steer deadlines until somebody has weighed. */
export async function recordVoorlopigePrioriteit(
  uow: UnitOfWork,
  stap: Stap & { adviezen: Advies[]; prioriteit: Prioriteit },
): Promise<void> {
  const { casusId, elementInstanceKey: sleutel, adviezen, prioriteit } = stap;
  await findCasus(uow, casusId);
  const gebeurtenis = {
    casusId,
    sleutel,
    soort: 'VOORLOPIGE_PRIORITEIT',
    waarde: prioriteit,
  } as const;
  if (!(await recordGebeurtenis(uow, gebeurtenis))) return;
  await replaceAdviezen(uow, { casusId, versie: REGISTRATIE, adviezen });
  const veiligheid = adviezen.find(({ tabel }) => tabel === 'veiligheid')?.uitkomst ?? null;
  await uow.tx
    .updateTable('casus')
    .set({ voorlopigePrioriteit: prioriteit, veiligheid })
    .where('casusId', '=', casusId)
    .execute();
}
