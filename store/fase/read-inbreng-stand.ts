import type { Grondslag } from '../../domain/casus/casus.js';
import { type InbrengStand, refuseInbreng } from '../../domain/weging/inbreng.js';
import { doelPlaats } from '../casus/casus-overzicht.js';
import { readInbrengWeging } from '../casusoverleg/read-inbreng-weging.js';
import type { CasusRij } from '../database/tables/casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';

/** What INV2 looks at, of a casus as it stands. */
export async function readInbrengStand(uow: UnitOfWork, casus: CasusRij): Promise<InbrengStand> {
  const { casusId, doelomschrijving } = casus;
  return {
    weging: await readInbrengWeging(uow, casusId),
    grondslagen: fromJson<Grondslag[]>(casus.grondslagen),
    doelomschrijving:
      doelomschrijving === null ? null : (uow.cipher.open(doelPlaats(casusId), doelomschrijving) as string),
  };
}

/** Was this casus brought in, on a weging that still stands? */
export async function isIngebracht(uow: UnitOfWork, casus: CasusRij): Promise<boolean> {
  return refuseInbreng(await readInbrengStand(uow, casus)) === null;
}
