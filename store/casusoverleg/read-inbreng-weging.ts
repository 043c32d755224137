import { z } from 'zod';
import type { InbrengStand } from '../../domain/weging/inbreng.js';
import { mandaatSchema } from '../../domain/keten/mandaat.js';
import { kwalificatieSchema } from '../../domain/weging/weging.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import { findVastgesteldeWeging } from '../weging/find-weging.js';

/** The weging on which a casus is brought in, with the mandates of who decided it. */
export async function readInbrengWeging(uow: UnitOfWork, casusId: string): Promise<InbrengStand['weging']> {
  const weging = await findVastgesteldeWeging(uow, casusId);
  if (weging === undefined) return null;
  return {
    kwalificatie: kwalificatieSchema.parse(weging.kwalificatie),
    mandaten: z.array(mandaatSchema).parse(fromJson(weging.mandaten ?? '[]')),
  };
}
