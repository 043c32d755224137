import { z } from 'zod';
import { wegingBesluitSchema } from '../../domain/weging/weging.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Makes the weging final, as the mandated person decided it; from then on it does not change (INV5). */
export const wegingVastleggen = defineWorker({
  type: 'weging-vastleggen',
  variables: z.object({
    casusId: casusIdSchema,
    wegingVersie: z.number().int().min(1),
    ...wegingBesluitSchema.shape,
  }),
  async run({ job, variables, store }) {
    const besluit = wegingBesluitSchema.parse(variables);
    await store.vaststelWeging({ ...stapOf(job, variables), versie: variables.wegingVersie, besluit });
    return complete();
  },
});
