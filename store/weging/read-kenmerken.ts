import { type Kenmerk, kenmerkenSchema } from '../../domain/persoon/kenmerk.js';
import { findCasus } from '../casus/find-casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { wegingPlaats } from './weging-plaats.js';

/** What the newest weging says of person and situation; nothing of a casus that was never weighed. */
export async function readKenmerken(uow: UnitOfWork, casusId: string): Promise<Kenmerk[]> {
  await findCasus(uow, casusId);
  const weging = await uow.tx
    .selectFrom('weging')
    .select(['casusId', 'versie', 'invoer'])
    .where('casusId', '=', casusId)
    .orderBy('versie', 'desc')
    .executeTakeFirst();
  if (weging === undefined) return [];
  const invoer = uow.cipher.open(wegingPlaats(weging, 'invoer'), weging.invoer) as { kenmerken?: unknown };
  return kenmerkenSchema.parse(invoer.kenmerken ?? []);
}
