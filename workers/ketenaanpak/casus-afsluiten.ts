import { z } from 'zod';
import { AFSCHAALREDENEN, type Afschaalreden } from '../../domain/casus/casus.js';
import { complete } from '../outcome.js';
import { casusIdSchema, periodeSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Brings the casus to F8 and sets until when it is kept (T24). */
export const casusAfsluiten = defineWorker({
  type: 'casus-afsluiten',
  variables: z.object({
    casusId: casusIdSchema,
    periode: periodeSchema,
    afsluitreden: z.enum(Object.keys(AFSCHAALREDENEN) as Afschaalreden[]),
  }),
  async run({ job, variables, store }) {
    const { periode, afsluitreden } = variables;
    await store.closeCasus({ ...stapOf(job, variables), periode, afsluitreden });
    return complete();
  },
});
