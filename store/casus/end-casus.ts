import { deriveBewaarTot } from '../../domain/casus/bewaren.js';
import type { Afsluitreden } from '../../domain/casus/casus.js';
import type { CasusRij } from '../database/tables/casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { endBedenktijden } from '../bedenktijd/stop-signalen.js';
import { endTraject } from '../strafrecht/end-traject.js';
import { withdrawOnbeantwoord } from '../uitnodiging/withdraw-uitnodigingen.js';
import { withdrawVerzoeken } from '../verrijken/close-verzoeken.js';
import { endWachtpunten } from '../wachtpunt/close-wachtpunten.js';
import { recordGebeurtenis } from './record-gebeurtenis.js';

/** F8: retention starts, nothing is waited for, and everybody but procesregie loses sight of it. */
export async function endCasus(
  uow: UnitOfWork,
  { casus, sleutel, afsluitreden }: { casus: CasusRij; sleutel: string; afsluitreden: Afsluitreden },
): Promise<void> {
  const { tx, nu } = uow;
  const { casusId, geopendOp, periode } = casus;
  await tx
    .updateTable('casus')
    .set({
      status: 'GESLOTEN',
      fase: 'F8',
      afsluitreden,
      afgeslotenOp: nu.toISOString(),
      bewaarTot: deriveBewaarTot({ afsluitreden, geopendOp, afgeslotenOp: nu }).toISOString(),
    })
    .where('casusId', '=', casusId)
    .execute();
  await tx.updateTable('melding').set({ status: 'afgesloten' }).where('casusId', '=', casusId).execute();
  await tx
    .updateTable('casusrelatie')
    .set({ tot: nu.toISOString() })
    .where('casusId', '=', casusId)
    .where('tot', 'is', null)
    .execute();
  await withdrawOnbeantwoord(uow, casusId);
  await withdrawVerzoeken(uow, casusId);
  await endBedenktijden(uow, casusId);
  await endTraject(uow, { casusId, periode });
  await endWachtpunten(uow, casusId, { reden: 'GESLOTEN' });
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'CASUS_AFGESLOTEN', waarde: afsluitreden });
}
