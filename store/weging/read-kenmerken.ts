import { type Kenmerk, kenmerkenSchema } from '../../domain/persoon/kenmerk.js';
import { findCasus } from '../casus/find-casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { wegingPlaats } from './weging-plaats.js';

/**
 * What the newest weging says of person and situation; nothing of a casus that was never weighed. A casus that is done
 * together with another region also plays there, so that D8 advises its partner (D8.30).
 */
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
  const kenmerken = kenmerkenSchema.parse(invoer.kenmerken ?? []);
  return (await isSamenMetAndereRegio(uow, casusId)) && !kenmerken.includes('buitenregio')
    ? [...kenmerken, 'buitenregio']
    : kenmerken;
}

async function isSamenMetAndereRegio({ tx }: UnitOfWork, casusId: string): Promise<boolean> {
  const voorval = await tx
    .selectFrom('voorval')
    .select('uitkomst')
    .where('casusId', '=', casusId)
    .where('soort', '=', 'ANDERE_REGIO')
    .where('uitkomst', 'is not', null)
    .orderBy('afgerondOp', 'desc')
    .executeTakeFirst();
  return voorval?.uitkomst === 'SAMEN';
}
