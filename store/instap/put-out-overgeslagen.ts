import { deriveOvergeslagen } from '../../domain/casus/instapkeuze.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { addInhaalwerk } from '../inhalen/add-inhaalwerk.js';
import { countVoorgesteld } from '../matching/count-voorgesteld.js';
import type { Stap } from '../systeem-repository.js';

/** Puts out what a casus that came in later left out, as work beside its main line; the same step does so once (B13). */
export async function putOutOvergeslagen(
  uow: UnitOfWork,
  { meldingId, ...stap }: Stap & { meldingId: string },
): Promise<void> {
  const aantal = await countVoorgesteld(uow, meldingId);
  for (const werk of deriveOvergeslagen(aantal)) await addInhaalwerk(uow, stap, werk);
}
