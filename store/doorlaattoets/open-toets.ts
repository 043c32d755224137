import { countOnafhankelijk } from '../../domain/weging/bewijsmiddel.js';
import { toetsTermijnCode } from '../../domain/weging/doorlaatverbod.js';
import { parseTaakdossier } from '../../domain/taak/taak.js';
import { doorlaatverbodSchema } from '../../domain/weging/weging.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { findToets } from './find-toets.js';

/** How the toets stands: its deadline, and how many independent bewijsmiddelen there are, with those that were found since. */
export async function openToets(
  uow: UnitOfWork,
  stap: Stap & { toetsId: string },
): Promise<{ toetsTermijnCode: 'T05' | 'T06'; bewijsmiddelen: number }> {
  const toets = await findToets(uow, stap);
  const bewijsmiddelen = (await countGevonden(uow, stap.casusId, toets)) ?? toets.bewijsmiddelen;
  if (bewijsmiddelen !== toets.bewijsmiddelen)
    await uow.tx
      .updateTable('doorlaattoets')
      .set({ bewijsmiddelen })
      .where('toetsId', '=', toets.toetsId)
      .execute();
  return { toetsTermijnCode: toetsTermijnCode(doorlaatverbodSchema.parse(toets.aanleiding)), bewijsmiddelen };
}

/** What was found after the toets asked for more; null when nobody listed anything. */
async function countGevonden(
  uow: UnitOfWork,
  casusId: string,
  { besluit, beslotenOp }: { besluit: string | null; beslotenOp: string | null },
): Promise<number | null> {
  if (besluit !== 'MEER_NODIG' || beslotenOp === null) return null;
  const gezocht = await findAfgerondDossier(uow, casusId, 'bewijs-zoeken');
  if (gezocht === undefined || gezocht.op < beslotenOp) return null;
  const { bewijsmiddelenLijst: lijst } = parseTaakdossier('bewijs-zoeken', gezocht.inhoud);
  return lijst.length === 0 ? null : countOnafhankelijk(lijst);
}
