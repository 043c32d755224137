import type { Celwijziging } from '../../domain/toegang/celwijziging.js';
import type { Matrix } from '../../domain/toegang/toegang-matrix.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { insertVoorstel } from './insert-voorstel.js';

/** Who proposes what a newer version of the product asks for. */
export const PRODUCT_VOORSTELLER = 'systeem:toegangsregels';

const REDEN =
  'Een nieuwe versie van het product vraagt dit recht. Het blijft dicht tot u besluit; zonder dit recht ziet deze rol dit deel niet.';

/** Puts what the product asks for before who decides on the rules; what was put before them once is not asked again. */
export async function offerCellen(
  uow: UnitOfWork,
  { vanKracht, aangeboden }: { vanKracht: Matrix; aangeboden: readonly Celwijziging[] },
): Promise<void> {
  const bestaand = await uow.tx
    .selectFrom('toegangsvoorstel')
    .select(['groep', 'rol', 'wordt', 'status', 'voorgesteldDoor'])
    .execute();
  for (const wijziging of aangeboden) {
    const { groep, rol, wordt } = wijziging;
    const isGevraagd = bestaand.some(
      (een) =>
        een.groep === groep &&
        een.rol === rol &&
        (een.status === 'OPEN' ||
          (een.voorgesteldDoor === PRODUCT_VOORSTELLER && een.wordt === JSON.stringify(wordt))),
    );
    if (isGevraagd) continue;
    await insertVoorstel(uow, { wijziging, vanKracht, reden: REDEN, door: PRODUCT_VOORSTELLER });
  }
}
