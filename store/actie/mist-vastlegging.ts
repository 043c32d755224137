import type { Sjablooncode } from '../../domain/plan/sjabloon.js';
import { mistBedenktijd } from '../bedenktijd/mist-bedenktijd.js';
import { mistComensha } from '../comensha/mist-comensha.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** Does what this kind of action is about still have to be recorded with the persons of the casus? */
export async function mistVastlegging(
  uow: UnitOfWork,
  { casusId, sjabloon }: { casusId: string; sjabloon: Sjablooncode },
): Promise<boolean> {
  switch (sjabloon) {
    case 'BEDENKTIJD':
      return mistBedenktijd(uow, casusId);
    case 'COMENSHA_REGISTRATIE':
      return mistComensha(uow, casusId);
    default:
      return false;
  }
}
