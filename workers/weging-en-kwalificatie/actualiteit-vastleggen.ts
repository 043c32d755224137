import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { wegingInvoerSchema } from '../../domain/weging/weging.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Keeps whether the situation still goes on; anything but a plain no asks for a new weging. */
export const actualiteitVastleggen = defineWorker({
  type: 'actualiteit-vastleggen',
  variables: z.object({
    casusId: casusIdSchema,
    nogInSituatie: wegingInvoerSchema.shape.nogInSituatie,
    dagenSindsLaatsteSignaal: wegingInvoerSchema.shape.dagenSindsLaatsteSignaal,
  }),
  outputs: variabelen('actualiteitUitkomst'),
  async run({ job, variables, store }) {
    const { nogInSituatie, dagenSindsLaatsteSignaal } = variables;
    const actualiteitUitkomst = await store.recordActualiteit({
      ...stapOf(job, variables),
      nogInSituatie,
      dagenSindsLaatsteSignaal,
    });
    return complete({ actualiteitUitkomst });
  },
});
