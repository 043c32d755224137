import type { Grondslag } from '../../domain/casus/casus.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import { findVoorval } from './find-voorval.js';
import type { Voorvalstap } from './process-ingreep.js';

/**
 * Consent that was withdrawn is no ground for sharing any more. When it was the only one, partners who came by an
 * invitation see nothing of the casus from now on, until people decide (B20). What runs to keep somebody safe goes on: an
 * action keeps what it needs, and the meldpunt, the ketenregieteam, police and OM act on a ground of their own.
 */
export async function suspendDelen(uow: UnitOfWork, stap: Voorvalstap): Promise<void> {
  const { casusId, elementInstanceKey: sleutel, voorvalId } = stap;
  const voorval = await findVoorval(uow, stap);
  if (voorval.soort !== 'INTREKKING' || voorval.waarde !== 'TOESTEMMING') return;
  const grondslagen = fromJson<Grondslag[]>((await findCasus(uow, casusId)).grondslagen);
  if (!grondslagen.includes('toestemming')) return;
  const over = grondslagen.filter((een) => een !== 'toestemming');
  await uow.tx
    .updateTable('casus')
    .set({ grondslagen: JSON.stringify(over) })
    .where('casusId', '=', casusId)
    .execute();
  if (over.length > 0) return;
  const opgeschortOp = uow.nu.toISOString();
  await uow.tx
    .updateTable('casusrelatie')
    .set({ tot: opgeschortOp })
    .where('casusId', '=', casusId)
    .where('soort', '=', 'UITNODIGING')
    .where('tot', 'is', null)
    .execute();
  await uow.tx.updateTable('voorval').set({ opgeschortOp }).where('voorvalId', '=', voorvalId).execute();
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'DELEN_OPGESCHORT' });
}
