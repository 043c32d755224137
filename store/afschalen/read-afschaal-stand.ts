import type { AfschaalStand } from '../../domain/casus/afschalen.js';
import type { ToetsBesluit, Toetsstatus } from '../../domain/weging/doorlaatverbod.js';
import type { JaNeeOnbekend } from '../../domain/keuze.js';
import { actueelSchema, doorlaatverbodSchema } from '../../domain/weging/weging.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findVastgesteldeWeging } from '../weging/find-weging.js';

/** What INV3 looks at. */
export async function readAfschaalStand(uow: UnitOfWork, casusId: string): Promise<AfschaalStand> {
  const weging = await findVastgesteldeWeging(uow, casusId);
  const toetsen = await uow.tx
    .selectFrom('doorlaattoets')
    .select(['status', 'besluit', 'geopendOp', 'beslotenOp'])
    .where('casusId', '=', casusId)
    .execute();
  const actualiteit = await uow.tx
    .selectFrom('actualiteit')
    .select(['nogInSituatie', 'vastgesteldOp'])
    .where('casusId', '=', casusId)
    .orderBy('vastgesteldOp', 'desc')
    .executeTakeFirst();
  return {
    weging:
      weging === undefined
        ? null
        : {
            actueel: actueelSchema.parse(weging.actueel),
            doorlaatverbod: doorlaatverbodSchema.parse(weging.doorlaatverbod),
            vastgesteldOp: weging.vastgesteldOp ?? '',
          },
    toetsen: toetsen.map(({ status, besluit, geopendOp, beslotenOp }) => ({
      status: status as Toetsstatus,
      besluit: besluit as ToetsBesluit | null,
      geopendOp,
      beslotenOp,
    })),
    actualiteit:
      actualiteit === undefined
        ? null
        : {
            nogInSituatie: actualiteit.nogInSituatie as JaNeeOnbekend,
            vastgesteldOp: actualiteit.vastgesteldOp,
          },
  };
}
