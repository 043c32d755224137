import type { UnitOfWork } from '../database/unit-of-work.js';
import { findOpenToets } from '../doorlaattoets/find-toets.js';
import { renewToets } from '../doorlaattoets/request-doorlaattoets.js';
import type { Stap } from '../systeem-repository.js';
import { findVoorval } from './find-voorval.js';

export type Voorvalstap = Stap & { voorvalId: string };

/**
 * Who intervened did so on facts that an open toets of the doorlaatverbod does not know yet: it starts anew with them. The
 * fact itself, its priority and its alarm were laid down when it was reported.
 */
export async function processIngreep(uow: UnitOfWork, stap: Voorvalstap): Promise<void> {
  const { casusId, elementInstanceKey: sleutel } = stap;
  await findVoorval(uow, stap);
  const open = await findOpenToets(uow, casusId);
  if (open === undefined) return;
  const { toetsId, aanleiding, bewijsmiddelen } = open;
  await renewToets(uow, { casusId, sleutel, toetsId, aanleiding, bewijsmiddelen });
}
