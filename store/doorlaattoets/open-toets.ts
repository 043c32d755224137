import { toetsTermijnCode } from '../../domain/doorlaatverbod.js';
import { doorlaatverbodSchema } from '../../domain/weging.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { findToets } from './find-toets.js';

/** How the toets stands: its deadline, and how many independent bewijsmiddelen there are. */
export async function openToets(
  uow: UnitOfWork,
  stap: Stap & { toetsId: string },
): Promise<{ toetsTermijnCode: 'T05' | 'T06'; bewijsmiddelen: number }> {
  const { aanleiding, bewijsmiddelen } = await findToets(uow, stap);
  return { toetsTermijnCode: toetsTermijnCode(doorlaatverbodSchema.parse(aanleiding)), bewijsmiddelen };
}
