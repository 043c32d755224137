import { z } from 'zod';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Keeps that care was coordinated around the criminal proceedings. */
export const afstemmingVastleggen = defineWorker({
  type: 'afstemming-vastleggen',
  variables: z.object({
    casusId: casusIdSchema,
    trajectId: z.string().min(1),
    slachtofferrechtenGezet: z.boolean(),
  }),
  async run({ job, variables, store }) {
    const { trajectId, slachtofferrechtenGezet } = variables;
    await store.recordAfstemming({ ...stapOf(job, variables), trajectId, slachtofferrechtenGezet });
    return complete();
  },
});
