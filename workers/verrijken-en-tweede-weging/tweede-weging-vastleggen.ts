import { z } from 'zod';
import { tweedeBesluitSchema } from '../../domain/weging/tweede-weging.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Makes the second weging final, as the mandated person decided it; from then on it does not change (INV5). */
export const tweedeWegingVastleggen = defineWorker({
  type: 'tweede-weging-vastleggen',
  variables: z.object({
    casusId: casusIdSchema,
    wegingVersie: z.number().int().min(1),
    ...tweedeBesluitSchema.shape,
  }),
  async run({ job, variables, store }) {
    const besluit = tweedeBesluitSchema.parse(variables);
    await store.vaststelTweedeWeging({ ...stapOf(job, variables), versie: variables.wegingVersie, besluit });
    return complete();
  },
});
